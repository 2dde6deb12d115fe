package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.source.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One JSON object of an item, whose problems name the item.
 *
 * @param linkId the item's, or "?" where it has none
 */
record Element(Fields fields, String linkId) {

  static Element item(Fields fields) {
    return new Element(fields, fields.text("linkId").filter(id -> !id.isBlank()).orElse("?"));
  }

  void error(String field, String message) {
    fields.error(field, "Item `%s`: %s".formatted(linkId, message));
  }

  /** Text that must be there; its absence is reported. */
  Optional<String> required(String field) {
    var text = fields.text(field).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      error(field, "`%s` is missing. Add it.".formatted(field));
    }
    return text;
  }

  boolean flag(String field) {
    return fields.flag(field).orElse(false);
  }

  /** One of an enum's constants, written as a FHIR code. */
  <E extends Enum<E>> Optional<E> code(String field, Class<E> kind) {
    var text = required(field);
    var code =
        text.flatMap(
            value ->
                Arrays.stream(kind.getEnumConstants())
                    .filter(constant -> written(constant).equals(value))
                    .findFirst());
    if (text.isPresent() && code.isEmpty()) {
      error(
          field,
          "`%s` \"%s\" is not supported. Use one of: %s."
              .formatted(
                  field,
                  text.get(),
                  Arrays.stream(kind.getEnumConstants())
                      .map(Element::written)
                      .collect(Collectors.joining(", "))));
    }
    return code;
  }

  List<Element> elements(String field) {
    return fields.tables(field).stream().map(inner -> new Element(inner, linkId)).toList();
  }

  Optional<Element> element(String field) {
    return fields.table(field).map(inner -> new Element(inner, linkId));
  }

  /** Refuses by name every field that would otherwise be ignored in silence. */
  void refuseOthers(Set<String> known) {
    for (var name : fields.names()) {
      if (!known.contains(name)) {
        error(name, "`%s` is not supported here. Take it out.".formatted(name));
      }
    }
  }

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
