package glowup.kiosk.explainer;

import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.explainer.markdown.MarkdownRenderer;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.source.FrontMatter;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code glossary/<language>.md}: front matter that says who signed it off, then one heading
 * a term, {@code ## Word {#id}} or {@code ## Name {#id .drug}}, with its meaning below it.
 */
public final class GlossaryReader {
  private static final Pattern ENTRY =
      Pattern.compile("(.+?)\\s*\\{#([a-z0-9]+(?:-[a-z0-9]+)*)(\\s+\\.drug)?\\s*}");

  private final LocalDate today;
  private final boolean showDrafts;
  private final Consumer<Problem> problems;

  /**
   * Makes a reader.
   *
   * @param today a glossary past its review day is withdrawn
   */
  public GlossaryReader(LocalDate today, boolean showDrafts, Consumer<Problem> problems) {
    this.today = today;
    this.showDrafts = showDrafts;
    this.problems = problems;
  }

  /** The glossary; without terms where there is none. */
  public Glossary read(Path file) {
    return new SourceReader(problems)
        .frontMatter(file)
        .map(text -> read(file, text))
        .orElse(Glossary.NONE);
  }

  private Glossary read(Path file, FrontMatter text) {
    var review = ReviewReader.read(text.fields());
    text.fields().rejectUnknown();
    var page =
        new MarkdownRenderer(new Illustrations(Map.of()), Map.of())
            .render(text.body(), text.bodyLine());
    page.faults().stream()
        .map(fault -> new Problem(file, fault.line(), fault.severity(), fault.message()))
        .forEach(problems);
    var glossary =
        new Glossary(
            page.chunks().stream().flatMap(chunk -> term(file, chunk).stream()).toList(),
            review.filter(found -> mayBeShown(file, found)).isPresent());
    reportTwins(file, page.chunks());
    return glossary;
  }

  private boolean mayBeShown(Path file, Review review) {
    if (review.isPast(today)) {
      error(file, 1, "`review_by` has passed, so the glossary is withdrawn. Have it reviewed.");
      return false;
    }
    return showDrafts || !review.isDraft();
  }

  private Optional<Term> term(Path file, Chunk chunk) {
    var entry = ENTRY.matcher(chunk.heading());
    if (!entry.matches()) {
      error(file, chunk.line(), "A term begins with a heading such as `## Sebum {#sebum}`, alone.");
      return Optional.empty();
    }
    var meaning = String.join("\n", chunk.blocks().subList(1, chunk.blocks().size()));
    if (meaning.isBlank()) {
      error(file, chunk.line(), "`%s` has no meaning below it.".formatted(entry.group(1)));
      return Optional.empty();
    }
    return Optional.of(
        new Term(entry.group(2), entry.group(1), meaning, entry.group(3) != null, chunk.line()));
  }

  private void reportTwins(Path file, List<Chunk> chunks) {
    var seen = new HashSet<String>();
    for (var chunk : chunks) {
      var entry = ENTRY.matcher(chunk.heading());
      if (entry.matches() && !seen.add(entry.group(2))) {
        error(file, chunk.line(), "`%s` is here twice.".formatted(entry.group(2)));
      }
    }
  }

  private void error(Path file, int line, String message) {
    problems.accept(Problem.error(file, line, message));
  }
}
