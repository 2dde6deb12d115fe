package glowup.kiosk.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A set of questions in one language, with the advice their answers lead to: the part of a FHIR R4
 * Questionnaire that the kiosk understands.
 *
 * @param url its canonical URL, the same in every language
 * @param language a BCP 47 tag
 * @param draft whether no clinician has signed it off
 */
public record Questionnaire(
    String url, String version, String language, String title, boolean draft, List<Item> items) {

  public Questionnaire {
    items = List.copyOf(items);
  }

  /** Every item at every depth, in the order of the file. */
  public Stream<Item> all() {
    return all(items);
  }

  public Optional<Item> find(String linkId) {
    return all().filter(item -> item.linkId().equals(linkId)).findFirst();
  }

  /** Every question at every depth, asked or not, in order. */
  public List<Question> questions() {
    return questions(items.stream());
  }

  /** The ids of the pictures it shows. */
  public Set<String> pictures() {
    var ids = new TreeSet<String>();
    for (var question : questions()) {
      question.options().forEach(option -> option.picture().map(Picture::id).ifPresent(ids::add));
    }
    return ids;
  }

  /** Where a question stands among the top-level items that ask something. */
  Progress progress(String linkId) {
    var steps = items.stream().map(item -> questions(Stream.of(item))).filter(q -> !q.isEmpty());
    var asked = steps.toList();
    int step = 0;
    while (step < asked.size()
        && asked.get(step).stream().noneMatch(question -> question.linkId().equals(linkId))) {
      step++;
    }
    return new Progress(Math.min(step + 1, asked.size()), asked.size());
  }

  private static List<Question> questions(Stream<Item> items) {
    return all(items.toList())
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .toList();
  }

  private static Stream<Item> all(List<Item> items) {
    return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.items())));
  }
}
