package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.ItemControl;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads one question with its options and its help. */
final class QuestionReader {
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          Fhir.ITEM_CONTROL, "valueCodeableConcept",
          Fhir.SHORT_TEXT, "valueString",
          Fhir.SECTION, "valueCode");

  /** The only use the kiosk has for an item inside a question. */
  private enum HelpControl {
    HELP
  }

  private final UnaryOperator<String> fill;
  private final ConditionReader conditions;
  private final OptionReader options;

  QuestionReader(UnaryOperator<String> fill, ConditionReader conditions) {
    this.fill = fill;
    this.conditions = conditions;
    this.options = new OptionReader(fill);
  }

  /**
   * Reads a question, or reports why it cannot be asked.
   *
   * @param known the fields that any item may have
   * @param linkIds those taken, to which the help's own is added
   */
  Optional<Item> read(Element item, Set<String> known, Set<String> linkIds) {
    item.refuseOthers(ItemReader.with(known, "required", "repeats", "answerOption", "item"));
    var extensions = new Extensions(item, EXTENSIONS);
    var type = item.code("type", AnswerType.class);
    var text = item.required("text").map(fill);
    var offered = options.read(item);
    type.ifPresent(kind -> check(item, kind, offered));
    var help = help(item, linkIds);
    var condition = conditions.read(item);
    var control = extensions.find(Fhir.ITEM_CONTROL).flatMap(at -> control(at, ItemControl.class));
    var label = extensions.text(Fhir.SHORT_TEXT).map(fill);
    var section = extensions.code(Fhir.SECTION, Section.class);
    return type.flatMap(
        kind ->
            text.map(
                words ->
                    new Question(
                        item.linkId(),
                        item.fields().text("prefix").orElse(""),
                        words,
                        help,
                        label.orElse(words),
                        kind,
                        item.flag("required"),
                        item.flag("repeats"),
                        offered,
                        control,
                        section,
                        condition)));
  }

  private static void check(Element item, AnswerType type, List<AnswerOption> options) {
    if (type == AnswerType.CHOICE) {
      if (options.isEmpty()) {
        item.error("answerOption", "a choice needs an `answerOption`.");
      }
      return;
    }
    for (var field : List.of("answerOption", "repeats")) {
      if (item.fields().has(field)) {
        item.error(
            field,
            "`%s` is not supported for the type %s.".formatted(field, Element.written(type)));
      }
    }
  }

  private Optional<String> help(Element item, Set<String> linkIds) {
    var inner = item.fields().tables("item").stream().map(Element::item).toList();
    if (inner.size() > 1) {
      item.error("item", "a question may hold one item, its help.");
    }
    return inner.stream().findFirst().flatMap(help -> helpText(help, linkIds));
  }

  private Optional<String> helpText(Element help, Set<String> linkIds) {
    help.refuseOthers(Set.of("id", "linkId", "type", "text", "extension"));
    if (help.required("linkId").isPresent() && !linkIds.add(help.linkId())) {
      help.error("linkId", "this linkId is used twice. Give each item its own.");
    }
    var extensions = new Extensions(help, Map.of(Fhir.ITEM_CONTROL, "valueCodeableConcept"));
    var control = extensions.find(Fhir.ITEM_CONTROL).flatMap(at -> control(at, HelpControl.class));
    if (control.isEmpty() || !help.required("type").equals(Optional.of("display"))) {
      help.error("type", "only a display item with the control `help` may stand in a question.");
    }
    return help.required("text").map(fill);
  }

  private static <E extends Enum<E>> Optional<E> control(Element extension, Class<E> kind) {
    var codings =
        extension
            .element("valueCodeableConcept")
            .map(concept -> concept.elements("coding"))
            .orElse(List.of());
    if (codings.size() != 1) {
      extension.error("valueCodeableConcept", "an item control needs one coding.");
      return Optional.empty();
    }
    return codings.getFirst().code("code", kind);
  }
}
