package glowup.kiosk.selfcheck.fhir;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The texts of a questionnaire in the language that is wanted: HL7's {@code translation} extension
 * (http://hl7.org/fhir/R4/extension-translation.html) beside the text it translates.
 *
 * @param language the language wanted, a BCP 47 tag
 * @param own whether the file itself is written in it
 * @param fill puts the clinic's values into a text
 */
record Texts(String language, boolean own, UnaryOperator<String> fill) {

  /** A text that must be there. */
  Optional<String> required(Element element, String field) {
    return element.required(field).map(text -> translated(element, field, text));
  }

  Optional<String> optional(Element element, String field) {
    return element
        .fields()
        .text(field)
        .filter(text -> !text.isBlank())
        .map(text -> translated(element, field, text));
  }

  /** A sign that may be the same in every language: a number before a question, a unit. */
  Optional<String> sign(Element element, String field) {
    return element
        .fields()
        .text(field)
        .filter(text -> !text.isBlank())
        .map(text -> fill.apply(translation(element, field).orElse(text)));
  }

  /** The value of an extension that is text. */
  Optional<String> of(Extensions extensions, String url) {
    return extensions.find(url).flatMap(extension -> optional(extension, "valueString"));
  }

  /** The name of a value set's code, which has its translations in {@code designation}. */
  Optional<String> designated(Element concept) {
    for (var designation : concept.elements("designation")) {
      designation.refuseOthers(Set.of("id", "language", "use", "value"));
      if (designation.fields().text("language").filter(this::isWanted).isPresent()) {
        return designation.required("value").map(fill);
      }
    }
    return optional(concept, "display");
  }

  private String translated(Element element, String field, String text) {
    var found = translation(element, field);
    if (found.isEmpty() && !own) {
      element.error(field, "`%s` is not translated into %s.".formatted(field, language));
    }
    return fill.apply(found.orElse(text));
  }

  private Optional<String> translation(Element element, String field) {
    return element.element("_" + field).flatMap(this::translation);
  }

  private Optional<String> translation(Element beside) {
    beside.refuseOthers(Set.of("id", "extension"));
    var found = Optional.<String>empty();
    for (var extension : beside.elements("extension")) {
      if (!extension.required("url").equals(Optional.of(Fhir.TRANSLATION))) {
        extension.error("url", "only translations may stand beside a text here.");
        continue;
      }
      var tag = Optional.<String>empty();
      var content = Optional.<String>empty();
      for (var part : extension.elements("extension")) {
        switch (part.required("url").orElse("")) {
          case "lang" -> tag = part.required("valueCode");
          case "content" -> content = part.fields().text("valueString");
          default -> part.error("url", "a translation has `lang` and `content` only.");
        }
      }
      if (tag.filter(this::isWanted).isPresent() && content.isPresent()) {
        found = content;
      }
    }
    return found;
  }

  private boolean isWanted(String tag) {
    return Locale.forLanguageTag(tag)
        .getLanguage()
        .equals(Locale.forLanguageTag(language).getLanguage());
  }
}
