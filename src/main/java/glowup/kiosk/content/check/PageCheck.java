package glowup.kiosk.content.check;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what a page lacks for those who look before they read, and words that fit no line. */
final class PageCheck {
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{M}]{41,}");

  private final Path file;
  private final Consumer<Problem> problems;

  PageCheck(Path file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(Explainer page) {
    if (page.chunks().stream().allMatch(chunk -> chunk.figures().isEmpty())) {
      problems.accept(
          Problem.warning(
              file, 1, "The page shows no picture. Add one: some people look before they read."));
    }
    page.chunks().forEach(this::check);
  }

  private void check(Chunk chunk) {
    for (var figure : chunk.figures()) {
      if (figure.caption().isBlank()) {
        problems.accept(
            Problem.error(
                file,
                figure.line(),
                "The picture %s has no caption. Say what it means: ![text](... \"Caption.\")."
                    .formatted(figure.picture())));
      }
    }
    chunk.blocks().stream()
        .flatMap(block -> LONG_WORD.matcher(block).results())
        .map(MatchResult::group)
        .distinct()
        .forEach(
            word ->
                problems.accept(
                    Problem.warning(
                        file,
                        chunk.line(),
                        "\"%s\" is longer than 40 letters and may not fit a line. Say it in two"
                                .formatted(word)
                            + " words.")));
  }
}
