package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Condition;
import glowup.kiosk.selfcheck.Group;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the items of one questionnaire, at every depth. */
final class ItemReader {

  /** What every item may have. An id, a code or a definition says nothing that the kiosk shows. */
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "linkId",
          "definition",
          "code",
          "prefix",
          "text",
          "type",
          "extension",
          "enableWhen",
          "enableBehavior");

  private static final Map<String, String> ADVICE =
      Map.of(Fhir.URGENCY, "valueCode", Fhir.STAFF_ALERT, "valueBoolean");

  private final UnaryOperator<String> fill;
  private final ConditionReader conditions;
  private final QuestionReader questions;
  private final Set<String> linkIds = new HashSet<>();

  ItemReader(UnaryOperator<String> fill, ConditionReader conditions) {
    this.fill = fill;
    this.conditions = conditions;
    this.questions = new QuestionReader(fill, conditions);
  }

  /** The linkIds met so far, those of items that could not be read among them. */
  Set<String> linkIds() {
    return linkIds;
  }

  List<Item> read(List<Element> items) {
    return items.stream().flatMap(item -> read(item).stream()).toList();
  }

  private Optional<Item> read(Element item) {
    if (item.required("linkId").isPresent() && !linkIds.add(item.linkId())) {
      item.error("linkId", "this linkId is used twice. Give each item its own.");
    }
    return switch (item.required("type").orElse("")) {
      case "" -> Optional.empty();
      case "group" -> group(item);
      case "display" -> advice(item);
      default -> questions.read(item, KNOWN, linkIds);
    };
  }

  private Optional<Item> group(Element item) {
    item.refuseOthers(with(KNOWN, "item", "required"));
    var _ = new Extensions(item, Map.of());
    var inner = item.fields().tables("item").stream().map(Element::item).toList();
    if (inner.isEmpty()) {
      item.error("item", "a group needs items.");
    }
    var text = item.fields().text("text").map(fill).orElse("");
    return Optional.of(new Group(item.linkId(), text, conditions.read(item), read(inner)));
  }

  private Optional<Item> advice(Element item) {
    item.refuseOthers(KNOWN);
    var extensions = new Extensions(item, ADVICE);
    if (!extensions.has(Fhir.URGENCY)) {
      item.error("type", "a display item must be advice (advice-urgency) or a question's help.");
    }
    var urgency = extensions.code(Fhir.URGENCY, Urgency.class);
    var text = item.required("text").map(fill);
    var condition = conditions.read(item);
    return urgency.flatMap(
        level -> text.map(words -> advice(item, level, words, extensions, condition)));
  }

  /** The first line says what to do, as the heading of a care card does; the rest says why. */
  private static Advice advice(
      Element item, Urgency urgency, String words, Extensions extensions, Condition condition) {
    var lines = words.split("\\R", 2);
    return new Advice(
        item.linkId(),
        urgency,
        lines[0].strip(),
        lines.length > 1 ? lines[1].strip() : "",
        extensions.flag(Fhir.STAFF_ALERT),
        condition);
  }

  static Set<String> with(Set<String> known, String... more) {
    var all = new HashSet<>(known);
    all.addAll(List.of(more));
    return all;
  }
}
