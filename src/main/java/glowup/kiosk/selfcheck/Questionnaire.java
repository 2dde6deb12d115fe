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
 * @param version blank where it has none
 * @param language a BCP 47 tag
 * @param draft whether no clinician has signed it off
 */
public record Questionnaire(
    String url, String version, String language, String title, boolean draft, List<Item> items) {

  public Questionnaire {
    items = List.copyOf(items);
  }

  /** What a response names it by: its URL, with its version where it has one. */
  public String canonical() {
    return version.isBlank() ? url : url + "|" + version;
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

  /** The heading of the group a question is in; blank where it has none. */
  public String heading(String linkId) {
    return heading(items, linkId, "").orElse("");
  }

  private static Optional<String> heading(List<Item> items, String linkId, String above) {
    for (var item : items) {
      if (item.linkId().equals(linkId)) {
        return Optional.of(above);
      }
      boolean titled = item instanceof Group group && !group.text().isBlank();
      var found = heading(item.items(), linkId, titled ? ((Group) item).text() : above);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Where a question stands among the outermost items with a screen of their own. */
  Progress progress(String linkId) {
    var steps =
        steps(items).stream().map(item -> withInner(item).map(Item::linkId).toList()).toList();
    var before = steps.stream().takeWhile(asked -> !asked.contains(linkId)).count();
    return new Progress((int) Math.min(before + 1, Math.max(1, steps.size())), steps.size());
  }

  /** One group around everything is no step: its items are. */
  private static List<Item> steps(List<Item> items) {
    var asking = items.stream().filter(item -> withInner(item).anyMatch(Questionnaire::isStep));
    var all = asking.toList();
    return all.size() == 1 && all.getFirst() instanceof Group group ? steps(group.items()) : all;
  }

  /** Whether it stands on a screen of its own. */
  static boolean isStep(Item item) {
    return switch (item) {
      case Question question -> question.use() == Use.ASKED;
      case Note _ -> true;
      case Group _, Advice _ -> false;
    };
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
