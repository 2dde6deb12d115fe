package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the answers that a choice offers: its {@code answerOption} or its contained value set. */
final class OptionReader {
  private static final Pattern PICTURE = Pattern.compile("illustrations/([a-z0-9-]+)\\.svg");
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          Fhir.OPTION_EXCLUSIVE, "valueBoolean",
          Fhir.ANSWER_MEDIA, "valueAttachment",
          Fhir.CLINICAL_WORDS, "valueString");
  private static final Set<String> VALUES =
      Set.of("valueCoding", "valueInteger", "valueDate", "valueTime", "valueString");

  private final Texts texts;
  private final ValueSets valueSets;

  OptionReader(Texts texts, ValueSets valueSets) {
    this.texts = texts;
    this.valueSets = valueSets;
  }

  List<AnswerOption> read(Element item) {
    if (item.fields().has("answerValueSet") && item.fields().has("answerOption")) {
      item.error("answerValueSet", "a choice has `answerOption` or `answerValueSet`, not both.");
    }
    var options = new ArrayList<AnswerOption>();
    var values = new HashSet<Answer>();
    for (var at : item.elements("answerOption")) {
      at.refuseOthers(ItemReader.with(VALUES, "id", "extension", "initialSelected"));
      option(at)
          .ifPresent(
              option -> {
                if (values.add(option.value())) {
                  options.add(option);
                } else {
                  at.error("value", "`%s` is offered twice.".formatted(option.value().written()));
                }
              });
    }
    item.fields()
        .text("answerValueSet")
        .ifPresent(url -> options.addAll(valueSets.options(item, url)));
    return options;
  }

  /** The options that are chosen before anybody touches one. */
  List<Answer> selected(Element item) {
    return item.elements("answerOption").stream()
        .filter(at -> at.flag("initialSelected"))
        .flatMap(at -> AnswerReader.read(at, "value").stream())
        .toList();
  }

  private Optional<AnswerOption> option(Element at) {
    var extensions = new Extensions(at, EXTENSIONS);
    var picture = extensions.find(Fhir.ANSWER_MEDIA).flatMap(this::picture);
    var clinical = texts.of(extensions, Fhir.CLINICAL_WORDS);
    return AnswerReader.field(at, "value")
        .filter(VALUES::contains)
        .flatMap(_ -> AnswerReader.read(at, "value"))
        .map(
            value ->
                new AnswerOption(
                    value,
                    text(at, value),
                    extensions.flag(Fhir.OPTION_EXCLUSIVE),
                    picture,
                    clinical));
  }

  private String text(Element at, Answer value) {
    return (switch (value) {
          case Answer.Coding _ ->
              at.element("valueCoding").flatMap(coding -> texts.optional(coding, "display"));
          case Answer.Text _ -> texts.optional(at, "valueString");
          default -> Optional.<String>empty();
        })
        .orElseGet(value::written);
  }

  private Optional<Picture> picture(Element extension) {
    return extension.element("valueAttachment").flatMap(this::attachment);
  }

  private Optional<Picture> attachment(Element at) {
    at.refuseOthers(Set.of("contentType", "url", "title"));
    var description = texts.required(at, "title");
    var url = at.required("url");
    var name = PICTURE.matcher(url.orElse(""));
    if (url.isPresent() && !name.matches()) {
      at.error(
          "url", "`%s` is not a picture of the form illustrations/name.svg.".formatted(url.get()));
    }
    return description.filter(_ -> name.matches()).map(text -> new Picture(name.group(1), text));
  }
}
