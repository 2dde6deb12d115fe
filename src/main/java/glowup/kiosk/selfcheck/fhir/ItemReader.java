package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Condition;
import glowup.kiosk.selfcheck.Group;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Note;
import glowup.kiosk.selfcheck.Urgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
          "_prefix",
          "text",
          "_text",
          "type",
          "extension",
          "enableWhen",
          "enableBehavior");

  private static final Set<String> GROUP = with(KNOWN, "item", "required", "repeats", "readOnly");
  private static final Set<String> QUESTION =
      with(
          KNOWN,
          "required",
          "repeats",
          "readOnly",
          "maxLength",
          "answerOption",
          "answerValueSet",
          "initial",
          "item");

  private static final Map<String, String> OF_GROUPS =
      Map.of(Fhir.ITEM_CONTROL, "valueCodeableConcept", Fhir.HIDDEN, "valueBoolean");
  private static final Map<String, String> OF_DISPLAYS =
      Map.of(
          Fhir.ITEM_CONTROL, "valueCodeableConcept",
          Fhir.HIDDEN, "valueBoolean",
          Fhir.URGENCY, "valueCode",
          Fhir.STAFF_ALERT, "valueBoolean");
  private static final Set<String> HELP = Set.of("help", "flyover");

  private final Texts texts;
  private final ConditionReader conditions;
  private final QuestionReader questions;
  private final Set<String> linkIds = new HashSet<>();

  ItemReader(Texts texts, ValueSets valueSets, ConditionReader conditions) {
    this.texts = texts;
    this.conditions = conditions;
    this.questions = new QuestionReader(texts, valueSets);
  }

  /** The linkIds met so far, those of items that could not be read among them. */
  Set<String> linkIds() {
    return linkIds;
  }

  List<Item> read(List<Element> items) {
    return read(items, false);
  }

  private List<Item> read(List<Element> items, boolean hidden) {
    return items.stream().flatMap(item -> read(item, hidden).stream()).toList();
  }

  private Optional<Item> read(Element item, boolean hidden) {
    if (item.required("linkId").isPresent() && !linkIds.add(item.linkId())) {
      item.error("linkId", "this linkId is used twice. Give each item its own.");
    }
    return switch (item.required("type").orElse("")) {
      case "" -> Optional.empty();
      case "group" -> group(item, hidden);
      case "display" -> display(item, hidden);
      default -> question(item, hidden);
    };
  }

  private Optional<Item> group(Element item, boolean hidden) {
    item.refuseOthers(GROUP);
    var extensions = new Extensions(item, OF_GROUPS);
    var _ = extensions.control(Set.of("page"));
    if (item.flag("repeats")) {
      item.error("repeats", "a group that repeats is not supported.");
    }
    if (item.flag("readOnly")) {
      item.error("readOnly", "`readOnly` is not supported for a group. Set it on its questions.");
    }
    var inner = inner(item);
    if (inner.isEmpty()) {
      item.error("item", "a group needs items.");
    }
    return Optional.of(
        new Group(
            item.linkId(),
            texts.optional(item, "text").orElse(""),
            item.flag("required"),
            conditions.read(item),
            read(inner, hidden || extensions.flag(Fhir.HIDDEN))));
  }

  /** A question's help is part of how it is put; whatever else is inside it comes after it. */
  private Optional<Item> question(Element item, boolean hidden) {
    item.refuseOthers(QUESTION);
    var condition = conditions.read(item);
    var help = new ArrayList<String>();
    var inside = new ArrayList<Element>();
    for (var inner : inner(item)) {
      if (isHelp(inner)) {
        help(inner).ifPresent(help::add);
      } else {
        inside.add(inner);
      }
    }
    return questions.read(item, hidden, help, condition, read(inside, hidden));
  }

  private static boolean isHelp(Element item) {
    return item.fields().text("type").equals(Optional.of("display"))
        && !item.fields().has("enableWhen")
        && item.elements("extension").stream()
            .noneMatch(at -> at.fields().text("url").equals(Optional.of(Fhir.URGENCY)));
  }

  private Optional<String> help(Element item) {
    item.refuseOthers(KNOWN);
    if (item.required("linkId").isPresent() && !linkIds.add(item.linkId())) {
      item.error("linkId", "this linkId is used twice. Give each item its own.");
    }
    var extensions = new Extensions(item, OF_GROUPS);
    var _ = extensions.control(HELP);
    var text = texts.required(item, "text");
    return text.filter(_ -> !extensions.flag(Fhir.HIDDEN));
  }

  private Optional<Item> display(Element item, boolean hidden) {
    item.refuseOthers(KNOWN);
    var extensions = new Extensions(item, OF_DISPLAYS);
    var _ = extensions.control(HELP);
    var text = texts.required(item, "text");
    var condition = conditions.read(item);
    if (extensions.has(Fhir.URGENCY)) {
      var urgency = extensions.code(Fhir.URGENCY, Urgency.class);
      return urgency.flatMap(
          level -> text.map(words -> advice(item, level, words, extensions, condition)));
    }
    if (extensions.has(Fhir.STAFF_ALERT)) {
      item.error("extension", "only advice (advice-urgency) can call the front desk.");
    }
    return text.filter(_ -> !hidden && !extensions.flag(Fhir.HIDDEN))
        .map(words -> new Note(item.linkId(), words, condition));
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

  private static List<Element> inner(Element item) {
    return item.fields().tables("item").stream().map(Element::item).toList();
  }

  static Set<String> with(Set<String> known, String... more) {
    var all = new HashSet<>(known);
    all.addAll(List.of(more));
    return all;
  }
}
