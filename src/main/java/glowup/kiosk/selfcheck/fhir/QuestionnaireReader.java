package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads a FHIR R4 Questionnaire (http://hl7.org/fhir/R4/questionnaire.html) as far as the kiosk
 * understands it, and refuses the rest by name. With one error in it the whole is left out: half a
 * set of safety questions is worse than none.
 */
public final class QuestionnaireReader {
  private static final Set<String> KNOWN =
      ItemReader.with(
          Fhir.METADATA,
          "_title",
          "contained",
          "subjectType",
          "approvalDate",
          "lastReviewDate",
          "code",
          "item");

  private enum Status {
    DRAFT,
    ACTIVE
  }

  private final Consumer<Problem> problems;
  private final UnaryOperator<String> fill;

  /**
   * Wires a reader.
   *
   * @param fill puts the clinic's values into every text that people read
   */
  public QuestionnaireReader(Consumer<Problem> problems, UnaryOperator<String> fill) {
    this.problems = problems;
    this.fill = fill;
  }

  /** Reads a questionnaire in the language it is written in. */
  public Optional<Questionnaire> read(Path file) {
    return read(file, Optional.empty());
  }

  /** The same in a language that it is translated into. */
  public Optional<Questionnaire> read(Path file, String language) {
    return read(file, Optional.of(language));
  }

  /** Whether a file may hold other languages than its own; one that cannot be read does not. */
  public static boolean holdsTranslations(Path file) {
    try {
      var text = Files.readString(file);
      return text.contains(Fhir.TRANSLATION) || text.contains("\"designation\"");
    } catch (IOException _) {
      return false;
    }
  }

  private Optional<Questionnaire> read(Path file, Optional<String> wanted) {
    var found = new LinkedHashSet<Problem>();
    var questionnaire =
        new SourceReader(found::add).json(file).flatMap(fields -> questionnaire(fields, wanted));
    found.forEach(problems);
    return questionnaire.filter(_ -> found.stream().noneMatch(Problem::isError));
  }

  private Optional<Questionnaire> questionnaire(Fields fields, Optional<String> wanted) {
    if (!fields.text("resourceType").equals(Optional.of("Questionnaire"))) {
      fields.error("resourceType", "`resourceType` must be \"Questionnaire\".");
      return Optional.empty();
    }
    for (var name : fields.names()) {
      if (!KNOWN.contains(name)) {
        fields.error(name, "`%s` is not supported in a questionnaire.".formatted(name));
      }
    }
    var url = fields.requiredText("url");
    var version = fields.text("version");
    var written = fields.text("language").or(() -> wanted).orElse("en");
    var language = wanted.orElse(written);
    var texts = new Texts(language, language.equals(written), fill);
    var title = texts.optional(new Element(fields, "?"), "title");
    var status = fields.choice("status", Status.class);
    if (!fields.has("status")) {
      fields.error("status", "`status` is missing. Say draft or active.");
    }
    var conditions = new ConditionReader();
    var reader = new ItemReader(texts, new ValueSets(fields, texts), conditions);
    var items = reader.read(items(fields));
    new LinkCheck(items, reader.linkIds()).check(conditions.links());
    return Optional.of(
        new Questionnaire(
            url.orElse(""),
            version.orElse(""),
            language,
            title.orElse(""),
            status.orElse(Status.DRAFT) == Status.DRAFT,
            items));
  }

  private static List<Element> items(Fields fields) {
    var items = fields.tables("item").stream().map(Element::item).toList();
    if (items.isEmpty()) {
      fields.error("item", "There are no items, so there is nothing to ask.");
    }
    return items;
  }
}
