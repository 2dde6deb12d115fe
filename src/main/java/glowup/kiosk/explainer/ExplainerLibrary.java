package glowup.kiosk.explainer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The explainers of one language, in the order of the shelf. */
public record ExplainerLibrary(List<Explainer> explainers) {

  public ExplainerLibrary {
    explainers =
        explainers.stream()
            .sorted(Comparator.comparingInt(Explainer::order).thenComparing(Explainer::id))
            .toList();
  }

  public Optional<Explainer> find(String id) {
    return explainers.stream().filter(explainer -> explainer.id().equals(id)).findFirst();
  }

  /** The one before it on the shelf; empty before the first. */
  public Optional<Explainer> before(String id) {
    return explainers.stream()
        .takeWhile(explainer -> !explainer.id().equals(id))
        .reduce((_, later) -> later)
        .filter(_ -> find(id).isPresent());
  }

  /** The one after it on the shelf; empty after the last. */
  public Optional<Explainer> after(String id) {
    return explainers.stream()
        .dropWhile(explainer -> !explainer.id().equals(id))
        .skip(1)
        .findFirst();
  }

  /** The words of a question; empty where the language lacks that explainer or question. */
  public Optional<String> words(Reading.Question question) {
    return find(question.explainer())
        .map(Explainer::questions)
        .filter(questions -> question.number() < questions.size())
        .map(questions -> questions.get(question.number()));
  }
}
