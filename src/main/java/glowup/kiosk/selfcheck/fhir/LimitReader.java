package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Limits;
import glowup.kiosk.selfcheck.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the answers to a question must keep to. */
final class LimitReader {
  private static final int MOST_LETTERS = 100_000;
  private static final Set<String> CODING = Set.of("id", "system", "version", "code", "display");

  private final Texts texts;

  LimitReader(Texts texts) {
    this.texts = texts;
  }

  /** The extensions that a question of this type may have for them, each with its value's name. */
  static Map<String, String> extensions(AnswerType type) {
    return switch (type) {
      case INTEGER ->
          Map.of(
              Fhir.MIN_VALUE, "valueInteger",
              Fhir.MAX_VALUE, "valueInteger",
              Fhir.SLIDER_STEP, "valueInteger",
              Fhir.UNIT, "valueCoding");
      case DECIMAL ->
          Map.of(
              Fhir.MIN_VALUE, "valueDecimal",
              Fhir.MAX_VALUE, "valueDecimal",
              Fhir.UNIT, "valueCoding");
      case DATE -> Map.of(Fhir.MIN_VALUE, "valueDate", Fhir.MAX_VALUE, "valueDate");
      case QUANTITY ->
          Map.of(
              Fhir.MIN_VALUE, "valueQuantity",
              Fhir.MAX_VALUE, "valueQuantity",
              Fhir.UNIT, "valueCoding",
              Fhir.UNIT_OPTION, "valueCoding");
      case CHOICE, OPEN_CHOICE, BOOLEAN, STRING, TEXT -> Map.of();
    };
  }

  Limits read(Element item, AnswerType type, Extensions extensions) {
    var least = bound(extensions, Fhir.MIN_VALUE);
    var most = bound(extensions, Fhir.MAX_VALUE);
    if (least.isPresent() && most.isPresent() && least.get().compare(most.get()).orElse(1) > 0) {
      item.error("extension", "`minValue` is more than `maxValue`, so nothing can be answered.");
    }
    var units = units(item, extensions);
    for (var bound : Stream.concat(least.stream(), most.stream()).toList()) {
      if (bound instanceof Answer.Quantity(_, Unit unit)
          && !units.stream().allMatch(unit::isSameAs)) {
        item.error(
            "extension",
            "a limit in %s says nothing of other units. Offer that unit alone."
                .formatted(unit.text()));
      }
    }
    return new Limits(least, most, maxLength(item, type), step(extensions), units);
  }

  private static Optional<Answer> bound(Extensions extensions, String url) {
    return extensions.find(url).flatMap(extension -> AnswerReader.read(extension, "value"));
  }

  private static OptionalInt maxLength(Element item, AnswerType type) {
    if (item.fields().has("maxLength") && !type.hasLength()) {
      item.error(
          "maxLength",
          "`maxLength` is not supported for the type %s.".formatted(Element.written(type)));
    }
    return item.fields().integer("maxLength", 1, MOST_LETTERS).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static int step(Extensions extensions) {
    return extensions
        .find(Fhir.SLIDER_STEP)
        .flatMap(extension -> extension.fields().integer("valueInteger", 1, Integer.MAX_VALUE))
        .orElse(1);
  }

  private List<Unit> units(Element item, Extensions extensions) {
    var options = extensions.all(Fhir.UNIT_OPTION);
    if (!options.isEmpty() && extensions.has(Fhir.UNIT)) {
      item.error("extension", "a quantity has `questionnaire-unit` or options, not both.");
    }
    var written = options.isEmpty() ? extensions.all(Fhir.UNIT) : options;
    return written.stream().flatMap(extension -> unit(extension).stream()).toList();
  }

  private Optional<Unit> unit(Element extension) {
    return extension
        .element("valueCoding")
        .map(
            coding -> {
              coding.refuseOthers(ItemReader.with(CODING, "_display"));
              var code = coding.required("code").orElse("");
              return new Unit(
                  texts.sign(coding, "display").orElse(code),
                  coding.fields().text("system").orElse(""),
                  code);
            });
  }
}
