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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads the answers that a choice offers. */
final class OptionReader {
  private static final Pattern PICTURE = Pattern.compile("illustrations/([a-z0-9-]+)\\.svg");
  private static final Map<String, String> EXTENSIONS =
      Map.of(Fhir.OPTION_EXCLUSIVE, "valueBoolean", Fhir.ANSWER_MEDIA, "valueAttachment");
  private static final Set<String> KNOWN =
      Set.of("id", "extension", "valueCoding", "valueInteger", "valueDate", "valueString");

  private final UnaryOperator<String> fill;

  OptionReader(UnaryOperator<String> fill) {
    this.fill = fill;
  }

  List<AnswerOption> read(Element item) {
    var options = new ArrayList<AnswerOption>();
    var values = new HashSet<Answer>();
    for (var at : item.elements("answerOption")) {
      at.refuseOthers(KNOWN);
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
    return options;
  }

  private Optional<AnswerOption> option(Element at) {
    var extensions = new Extensions(at, EXTENSIONS);
    var picture = extensions.find(Fhir.ANSWER_MEDIA).flatMap(this::picture);
    return AnswerReader.field(at, "value")
        .filter(KNOWN::contains)
        .flatMap(_ -> AnswerReader.read(at, "value"))
        .flatMap(
            value ->
                text(at, value)
                    .map(
                        text ->
                            new AnswerOption(
                                value,
                                fill.apply(text),
                                extensions.flag(Fhir.OPTION_EXCLUSIVE),
                                picture)));
  }

  private static Optional<String> text(Element at, Answer value) {
    return value instanceof Answer.Coding
        ? at.element("valueCoding").flatMap(coding -> coding.required("display"))
        : Optional.of(value.written());
  }

  private Optional<Picture> picture(Element extension) {
    return extension.element("valueAttachment").flatMap(this::attachment);
  }

  private Optional<Picture> attachment(Element at) {
    at.refuseOthers(Set.of("contentType", "url", "title"));
    var description = at.required("title");
    var url = at.required("url");
    var name = PICTURE.matcher(url.orElse(""));
    if (url.isPresent() && !name.matches()) {
      at.error(
          "url", "`%s` is not a picture of the form illustrations/name.svg.".formatted(url.get()));
    }
    return description
        .filter(_ -> name.matches())
        .map(text -> new Picture(name.group(1), fill.apply(text)));
  }
}
