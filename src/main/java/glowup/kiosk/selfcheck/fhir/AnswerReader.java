package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads FHIR's {@code value[x]} and {@code answer[x]}: one field whose name says its type. */
final class AnswerReader {
  private static final Set<String> CODING = Set.of("id", "system", "code", "display");

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
      case "Decimal" -> fields.number(name).map(Answer.Decimal::new);
      case "Date" -> fields.parsed(name, LocalDate::parse).map(Answer.Date::new);
      case "String" -> element.required(name).map(Answer.Text::new);
      default -> {
        element.error(name, "`%s` is not supported.".formatted(name));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Answer> coding(Element coding) {
    coding.refuseOthers(CODING);
    var system = coding.required("system");
    var code = coding.required("code");
    return system.flatMap(known -> code.map(value -> new Answer.Coding(known, value)));
  }
}
