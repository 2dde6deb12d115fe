package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Condition;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.ItemControl;
import glowup.kiosk.selfcheck.Limits;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Section;
import glowup.kiosk.selfcheck.Use;
import glowup.kiosk.selfcheck.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one question: how it is put, what may be answered, and what it begins with. */
final class QuestionReader {
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          Fhir.ITEM_CONTROL, "valueCodeableConcept",
          Fhir.HIDDEN, "valueBoolean",
          Fhir.ENTRY_FORMAT, "valueString",
          Fhir.SHORT_TEXT, "valueString",
          Fhir.CLINICAL_WORDS, "valueString",
          Fhir.SECTION, "valueCode");

  private final Texts texts;
  private final OptionReader options;
  private final LimitReader limits;

  QuestionReader(Texts texts, ValueSets valueSets) {
    this.texts = texts;
    this.options = new OptionReader(texts, valueSets);
    this.limits = new LimitReader(texts);
  }

  /**
   * Reads a question, or reports why it cannot be asked.
   *
   * @param hidden whether what it is in is hidden
   * @param inside the items inside it that are not its help
   */
  Optional<Item> read(
      Element item, boolean hidden, List<String> help, Condition condition, List<Item> inside) {
    return item.code("type", AnswerType.class)
        .flatMap(type -> read(item, type, hidden, help, condition, inside));
  }

  private Optional<Item> read(
      Element item,
      AnswerType type,
      boolean hidden,
      List<String> help,
      Condition condition,
      List<Item> inside) {
    var known = new HashMap<>(EXTENSIONS);
    known.putAll(LimitReader.extensions(type));
    var extensions = new Extensions(item, known);
    var text =
        hidden
            ? texts.optional(item, "text").or(() -> Optional.of(""))
            : texts.required(item, "text");
    var offered = options.read(item);
    checkOptions(item, type, offered);
    boolean repeats = item.flag("repeats");
    if (repeats && !inside.isEmpty()) {
      item.error("repeats", "items inside a question that repeats are not supported.");
    }
    var kept = limits.read(item, type, extensions);
    var use = use(item, extensions, hidden);
    var read =
        text.map(
            words ->
                new Question(
                    item.linkId(),
                    wording(item, words, help, extensions),
                    type,
                    use,
                    item.flag("required"),
                    repeats,
                    offered,
                    kept,
                    initial(item),
                    control(item, type, kept, extensions),
                    extensions.code(Fhir.SECTION, Section.class),
                    condition,
                    inside));
    read.ifPresent(question -> check(item, question));
    return read.map(question -> question);
  }

  private Wording wording(Element item, String text, List<String> help, Extensions extensions) {
    var format = texts.of(extensions, Fhir.ENTRY_FORMAT);
    var all = Stream.concat(help.stream(), format.stream()).collect(Collectors.joining(" "));
    return new Wording(
        texts.sign(item, "prefix").orElse(""),
        text,
        Optional.of(all).filter(words -> !words.isBlank()),
        texts.of(extensions, Fhir.SHORT_TEXT).orElse(text),
        texts.of(extensions, Fhir.CLINICAL_WORDS));
  }

  private static Use use(Element item, Extensions extensions, boolean hidden) {
    if (hidden || extensions.flag(Fhir.HIDDEN)) {
      return Use.HIDDEN;
    }
    return item.flag("readOnly") ? Use.READ_ONLY : Use.ASKED;
  }

  private List<Answer> initial(Element item) {
    var answers = new ArrayList<Answer>();
    for (var at : item.elements("initial")) {
      at.refuseOthers(
          at.fields().names().stream()
              .filter(name -> name.startsWith("value") || name.equals("id"))
              .collect(Collectors.toSet()));
      AnswerReader.read(at, "value").ifPresent(answers::add);
    }
    answers.addAll(options.selected(item));
    return answers;
  }

  private static void checkOptions(Element item, AnswerType type, List<AnswerOption> offered) {
    if (type == AnswerType.CHOICE && offered.isEmpty()) {
      item.error("answerOption", "a choice needs an `answerOption` or an `answerValueSet`.");
    }
    var others = List.of("answerOption", "answerValueSet");
    others.stream()
        .filter(field -> !type.offers() && item.fields().has(field))
        .forEach(field -> refuse(item, field, type));
    if (type == AnswerType.BOOLEAN && item.flag("repeats")) {
      refuse(item, "repeats", type);
    }
  }

  private static void refuse(Element item, String field, AnswerType type) {
    item.error(
        field, "`%s` is not supported for the type %s.".formatted(field, Element.written(type)));
  }

  private static Optional<ItemControl> control(
      Element item, AnswerType type, Limits limits, Extensions extensions) {
    var control =
        extensions
            .control(
                Stream.of(ItemControl.values()).map(Element::written).collect(Collectors.toSet()))
            .map(code -> ItemControl.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)));
    control
        .filter(wanted -> !suits(wanted, type, limits))
        .ifPresent(
            wanted ->
                item.error(
                    "extension",
                    "the item control %s does not suit the type %s%s."
                        .formatted(
                            Element.written(wanted),
                            Element.written(type),
                            wanted == ItemControl.SLIDER ? " without minValue and maxValue" : "")));
    return control;
  }

  private static boolean suits(ItemControl control, AnswerType type, Limits limits) {
    return switch (control) {
      case RADIO_BUTTON, CHECK_BOX, DROP_DOWN -> type.offers() || type == AnswerType.BOOLEAN;
      case BODY_MAP -> type == AnswerType.CHOICE;
      case SLIDER ->
          type == AnswerType.INTEGER && limits.least().isPresent() && limits.most().isPresent();
    };
  }

  private static void check(Element item, Question question) {
    if (!question.initial().isEmpty() && !question.takes(question.initial())) {
      item.error("initial", "the initial answer is none that this question takes.");
    }
    if (question.required() && question.use() != Use.ASKED && question.initial().isEmpty()) {
      item.error("required", "nobody can answer this item, so it needs an `initial` answer.");
    }
  }
}
