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
    return items.stream().flatMap(Questionnaire::withInner);
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
    var steps =
        items.stream()
            .map(item -> questions(Stream.of(item)).stream().map(Question::linkId).toList())
            .filter(asked -> !asked.isEmpty())
            .toList();
    var before = steps.stream().takeWhile(asked -> !asked.contains(linkId)).count();
    return new Progress((int) before + 1, steps.size());
  }

  private static List<Question> questions(Stream<Item> items) {
    return items
        .flatMap(Questionnaire::withInner)
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .toList();
  }

  private static Stream<Item> withInner(Item item) {
    return Stream.concat(Stream.of(item), item.items().stream().flatMap(Questionnaire::withInner));
  }
}
