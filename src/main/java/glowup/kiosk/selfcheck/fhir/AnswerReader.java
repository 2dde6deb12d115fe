package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.PartialDate;
import glowup.kiosk.selfcheck.Unit;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads FHIR's {@code value[x]} and {@code answer[x]}: one field whose name says its type. */
final class AnswerReader {
  private static final Set<String> CODING =
      Set.of("id", "system", "version", "code", "display", "_display", "userSelected");
  private static final Set<String> QUANTITY = Set.of("id", "value", "unit", "system", "code");

  private static final int MOST_FIGURES = 40;

  private AnswerReader() {}

  /** The name of the one field that begins with the stem; none or several are reported. */
  static Optional<String> field(Element element, String stem) {
    var names = names(element, stem);
    if (names.size() != 1) {
      element.error(stem, "expected one `%s[x]`, found %s.".formatted(stem, names));
      return Optional.empty();
    }
    return Optional.of(names.getFirst());
  }

  static Optional<Answer> read(Element element, String stem) {
    return field(element, stem).flatMap(name -> read(element, name, name.substring(stem.length())));
  }

  private static List<String> names(Element element, String stem) {
    return element.fields().names().stream()
        .filter(name -> name.startsWith(stem) && name.length() > stem.length())
        .toList();
  }

  private static Optional<Answer> read(Element element, String name, String type) {
    var fields = element.fields();
    return switch (type) {
      case "Coding" -> element.element(name).flatMap(AnswerReader::coding);
      case "Boolean" -> fields.flag(name).map(Answer.Flag::new);
      case "Integer" ->
          fields.integer(name, Integer.MIN_VALUE, Integer.MAX_VALUE).map(Answer.Whole::new);
      case "Decimal" -> decimal(element, name).map(Answer.Decimal::new);
      case "Date" -> fields.parsed(name, PartialDate::parse).map(Answer.Date::new);
      case "Time" -> fields.parsed(name, LocalTime::parse).map(Answer.Time::new);
      case "String" -> element.required(name).map(Answer.Text::new);
      case "Quantity" -> element.element(name).flatMap(AnswerReader::quantity);
      default -> {
        element.error(name, "`%s` is not supported.".formatted(name));
        yield Optional.empty();
      }
    };
  }

  /** A number as people write one: what would fill pages with noughts is refused. */
  private static Optional<BigDecimal> decimal(Element element, String name) {
    var number = element.fields().number(name);
    var plain =
        number.filter(
            value ->
                Math.abs((long) value.scale()) <= MOST_FIGURES
                    && value.precision() <= MOST_FIGURES);
    if (number.isPresent() && plain.isEmpty()) {
      element.error(name, "`%s` has more than %d figures.".formatted(name, MOST_FIGURES));
    }
    return plain;
  }

  private static Optional<Answer> coding(Element coding) {
    coding.refuseOthers(CODING);
    var system = coding.fields().text("system").orElse("");
    return coding.required("code").map(code -> new Answer.Coding(system, code));
  }

  private static Optional<Answer> quantity(Element quantity) {
    quantity.refuseOthers(QUANTITY);
    var fields = quantity.fields();
    if (!fields.has("value")) {
      quantity.error("value", "`value` is missing. Add it.");
    }
    var unit =
        new Unit(
            fields.text("unit").or(() -> fields.text("code")).orElse(""),
            fields.text("system").orElse(""),
            fields.text("code").orElse(""));
    return decimal(quantity, "value").map(value -> new Answer.Quantity(value, unit));
  }
}
