package glowup.kiosk.explainer;

import glowup.kiosk.explainer.Review.Status;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.Placeholders;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code explainers/<language>/<id>.md}: YAML front matter between two lines of {@code ---},
 * then Markdown. A page with an error is left out whole, so that no patient meets half of one.
 */
public final class ExplainerReader {
  private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);
  private static final int MOST_QUESTIONS = 7;

  /** A quarter of an hour's reading, and no more than any text takes a second to become a page. */
  private static final int MOST_LETTERS = 24_000;

  private final Illustrations illustrations;
  private final Placeholders placeholders;
  private final Consumer<Problem> problems;

  /**
   * Makes a reader that knows what pages may show and name.
   *
   * @param placeholders the values for what a page names between double braces
   */
  public ExplainerReader(
      Illustrations illustrations, Placeholders placeholders, Consumer<Problem> problems) {
    this.illustrations = illustrations;
    this.placeholders = placeholders;
    this.problems = problems;
  }

  public Optional<Explainer> read(Path file, String language) {
    var found = new ArrayList<Problem>();
    var explainer =
        new SourceReader(found::add).text(file).flatMap(text -> read(file, language, text, found));
    found.forEach(problems);
    return found.stream().anyMatch(Problem::isError) ? Optional.empty() : explainer;
  }

  private Optional<Explainer> read(Path file, String language, String text, List<Problem> found) {
    if (text.length() > MOST_LETTERS) {
      var message =
          "The file has %d letters; a page has at most %d. Split it or make it shorter."
              .formatted(text.length(), MOST_LETTERS);
      found.add(Problem.error(file, 1, message));
      return Optional.empty();
    }
    var fences = FENCE.matcher(text).results().limit(2).toList();
    if (fences.size() < 2 || fences.getFirst().start() != 0) {
      found.add(
          Problem.error(
              file, 1, "Front matter is missing. Begin the file with --- and end it with ---."));
      return Optional.empty();
    }
    var head = text.substring(fences.getFirst().end(), fences.getLast().start());
    var body = text.substring(fences.getLast().end());
    int bodyLine = (int) text.substring(0, fences.getLast().end()).lines().count();
    return new SourceReader(found::add)
        .yaml(file, head, 1)
        .flatMap(
            fields -> {
              var filled =
                  placeholders.fill(
                      body,
                      (message, line) -> found.add(Problem.error(file, bodyLine + line, message)));
              var page = new MarkdownRenderer(illustrations).render(filled);
              page.faults()
                  .forEach(
                      fault ->
                          found.add(
                              new Problem(
                                  file,
                                  bodyLine + fault.line(),
                                  fault.severity(),
                                  fault.message())));
              return explainer(file, language, fields, page);
            });
  }

  private Optional<Explainer> explainer(
      Path file, String language, Fields fields, MarkdownRenderer.Page page) {
    var title = fields.requiredText("title");
    var summary = fields.requiredText("summary");
    var picture = fields.requiredText("picture");
    var order = fields.integer("order", 0, 100_000).orElse(100_000);
    var claims = fields.integers("claims");
    var questions = fields.texts("questions");
    var sources = fields.tables("sources").stream().map(ExplainerReader::source).toList();
    var review = review(fields);
    fields.rejectUnknown();
    picture
        .filter(id -> illustrations.find(id).isEmpty())
        .ifPresent(
            id ->
                fields.error(
                    "picture",
                    "There is no picture illustrations/%s.svg. Add it or name another."
                        .formatted(id)));
    if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
      fields.error("questions", "`questions` must offer 1 to 7 questions to ask.");
    }
    if (sources.isEmpty()) {
      fields.warning("sources", "`sources` is empty. Say where the page's statements come from.");
    }
    if (title.isEmpty() || summary.isEmpty() || picture.isEmpty() || review.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Explainer(
            file.getFileName().toString().replaceFirst("\\.md$", ""),
            language,
            title.get(),
            summary.get(),
            picture.get(),
            order,
            claims,
            questions,
            sources,
            review.get(),
            page.html(),
            page.pictures()));
  }

  private static Source source(Fields fields) {
    var source =
        new Source(
            fields.text("authors").orElse(""),
            fields.requiredText("title").orElse(""),
            fields.text("published").orElse(""),
            fields.integer("year", 1900, 2200).orElse(0),
            fields.text("url").orElse(""));
    fields.rejectUnknown();
    if (source.year() == 0) {
      fields.warning("year", "A source should have its `year`.");
    }
    return source;
  }

  private static Optional<Review> review(Fields fields) {
    var status = fields.choice("status", Status.class);
    var by = fields.text("reviewed_by").orElse("");
    var reviewed = day(fields, "reviewed");
    var until = fields.parsed("review_by", LocalDate::parse);
    if (status.isEmpty() && !fields.has("status")) {
      fields.error("status", "`status` is missing. Write `draft` or `approved`.");
    }
    if (until.isEmpty() && !fields.has("review_by")) {
      fields.error("review_by", "`review_by` is missing. Write the day the page expires.");
    }
    if (status.equals(Optional.of(Status.APPROVED)) && (by.isBlank() || reviewed.isEmpty())) {
      fields.error("status", "An approved page needs `reviewed_by` and `reviewed`.");
    }
    return status.flatMap(known -> until.map(day -> new Review(known, by, day)));
  }

  /** A day that may be left blank. */
  private static Optional<LocalDate> day(Fields fields, String name) {
    return fields.text(name).filter(String::isBlank).isPresent()
        ? Optional.empty()
        : fields.parsed(name, LocalDate::parse);
  }
}
