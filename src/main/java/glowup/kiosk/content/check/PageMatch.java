package glowup.kiosk.content.check;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Source;
import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.explainer.markdown.Chunk.Figure;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.FrontMatter;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares a page with the same page in the clinic's first language, part by part. */
final class PageMatch {
  private final Explainer model;
  private final Explainer page;
  private final Path file;
  private final Consumer<Problem> problems;
  private final Optional<Fields> front;

  PageMatch(Explainer model, Explainer page, Path file, Consumer<Problem> problems) {
    this.model = model;
    this.page = page;
    this.file = file;
    this.problems = problems;
    // Only for the lines: what is wrong in it was reported when the page was read.
    front = new SourceReader(_ -> {}).frontMatter(file).map(FrontMatter::fields);
  }

  void compare() {
    compareCounts(
        "questions", line("questions"), page.questions().size(), model.questions().size());
    compareSources();
    if (page.chunks().size() != model.chunks().size()) {
      // Which section stands for which is then anybody's guess.
      var last = page.chunks().isEmpty() ? 1 : page.chunks().getLast().line();
      compareCounts("sections", last, page.chunks().size(), model.chunks().size());
      return;
    }
    for (int i = 0; i < page.chunks().size(); i++) {
      var here = page.chunks().get(i);
      var there = model.chunks().get(i);
      compareLists("pictures", here, pictures(here), pictures(there));
      compareLists("cards", here, here.cards(), there.cards());
    }
    new TermMatch(model, page, file, problems).compare();
  }

  private void compareCounts(String what, int line, int here, int there) {
    if (here != there) {
      error(
          line,
          "The page has %d %s; in `%s` it has %d. Give both the same."
              .formatted(here, what, model.language(), there));
    }
  }

  private void compareLists(String what, Chunk at, List<String> here, List<String> there) {
    if (!here.equals(there)) {
      error(
          at.line(),
          "The %s of this section are %s; in `%s` they are %s. Give both the same, in the same"
                  .formatted(what, listed(here), model.language(), listed(there))
              + " order.");
    }
  }

  private void compareSources() {
    var here = page.sources();
    var there = model.sources();
    compareCounts("sources", line("sources"), here.size(), there.size());
    if (here.size() != there.size()) {
      return;
    }
    var lines = front.map(fields -> fields.tables("sources")).orElse(List.of());
    for (int i = 0; i < here.size(); i++) {
      if (!name(here.get(i)).equals(name(there.get(i)))) {
        error(
            i < lines.size() ? lines.get(i).line() : 1,
            "The source is %s; in `%s` the one in its place is %s. Give both the same, in the"
                    .formatted(name(here.get(i)), model.language(), name(there.get(i)))
                + " same order.");
      }
    }
  }

  /** What of a source is the same in every language. */
  private static String name(Source source) {
    return "%s (%s)"
        .formatted(
            source.url().isBlank() ? "without address" : source.url(),
            source.year() == 0 ? "no year" : source.year());
  }

  private static List<String> pictures(Chunk chunk) {
    return chunk.figures().stream().map(Figure::picture).toList();
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private int line(String field) {
    return front.map(fields -> fields.line(field)).orElse(1);
  }

  private void error(int line, String message) {
    problems.accept(Problem.error(file, line, message));
  }
}
