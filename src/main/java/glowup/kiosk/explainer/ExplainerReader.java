package glowup.kiosk.explainer;

import glowup.kiosk.explainer.markdown.MarkdownRenderer;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.FrontMatter;
import glowup.kiosk.source.Placeholders;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code explainers/<language>/<id>.md}: YAML front matter between two lines of {@code ---},
 * then Markdown. A page with an error is left out whole, so that no patient meets half of one.
 */
public final class ExplainerReader {
  private static final int MOST_QUESTIONS = 7;

  /** A quarter of an hour's reading, and no more than any text takes a second to become a page. */
  private static final int MOST_LETTERS = 24_000;

  private final Illustrations illustrations;
  private final Glossary glossary;
  private final Placeholders placeholders;
  private final Consumer<Problem> problems;

  /**
   * Makes a reader that knows what pages may show and name.
   *
   * @param placeholders the values for what a page names between double braces
   */
  public ExplainerReader(
      Illustrations illustrations,
      Glossary glossary,
      Placeholders placeholders,
      Consumer<Problem> problems) {
    this.illustrations = illustrations;
    this.glossary = glossary;
    this.placeholders = placeholders;
    this.problems = problems;
  }

  public Optional<Explainer> read(Path file, String language) {
    var found = new ArrayList<Problem>();
    var source = new SourceReader(found::add);
    var explainer =
        source
            .text(file)
            .filter(text -> isShortEnough(file, text, found))
            .flatMap(text -> source.frontMatter(file, text))
            .flatMap(text -> explainer(file, language, text, found));
    found.forEach(problems);
    return found.stream().anyMatch(Problem::isError) ? Optional.empty() : explainer;
  }

  private static boolean isShortEnough(Path file, String text, List<Problem> found) {
    if (text.length() > MOST_LETTERS) {
      var message =
          "The file has %d letters; a page has at most %d. Split it or make it shorter."
              .formatted(text.length(), MOST_LETTERS);
      found.add(Problem.error(file, 1, message));
    }
    return text.length() <= MOST_LETTERS;
  }

  private Optional<Explainer> explainer(
      Path file, String language, FrontMatter text, List<Problem> found) {
    var filled =
        placeholders.fill(
            text.body(),
            (message, line) -> found.add(Problem.error(file, text.bodyLine() + line, message)));
    var page =
        new MarkdownRenderer(illustrations, glossary.marks()).render(filled, text.bodyLine());
    page.faults().stream()
        .map(fault -> new Problem(file, fault.line(), fault.severity(), fault.message()))
        .forEach(found::add);
    var fields = text.fields();
    var title = fields.requiredText("title");
    var summary = fields.requiredText("summary");
    var picture = fields.requiredText("picture");
    var order = fields.integer("order", 0, 100_000).orElse(100_000);
    var claims = fields.integers("claims");
    var questions = fields.texts("questions");
    var sources = fields.tables("sources").stream().map(ExplainerReader::source).toList();
    var review = ReviewReader.read(fields);
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
            page.chunks()));
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
}
