package glowup.kiosk.content.check;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.markdown.Chunk.Mark;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Compares the terms that two pages with the same sections mark. Their order may differ: a language
 * has its own order of words.
 */
final class TermMatch {
  private final Explainer model;
  private final Explainer page;
  private final Path file;
  private final Consumer<Problem> problems;

  TermMatch(Explainer model, Explainer page, Path file, Consumer<Problem> problems) {
    this.model = model;
    this.page = page;
    this.file = file;
    this.problems = problems;
  }

  void compare() {
    var here = terms(page);
    var there = terms(model);
    for (int i = 0; i < page.chunks().size(); i++) {
      var missing =
          model.chunks().get(i).terms().stream()
              .map(Mark::term)
              .distinct()
              .filter(term -> !here.contains(term))
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        error(
            page.chunks().get(i).line(),
            "In `%s` this section marks %s; no section here does. Mark them."
                .formatted(model.language(), missing));
      }
      for (var mark : page.chunks().get(i).terms()) {
        if (!there.contains(mark.term())) {
          error(
              mark.line(),
              "The page marks `%s`; in `%s` it does not. Mark it in both or in neither."
                  .formatted(mark.term(), model.language()));
        }
      }
    }
  }

  private static Set<String> terms(Explainer page) {
    return page.chunks().stream()
        .flatMap(chunk -> chunk.terms().stream())
        .map(Mark::term)
        .collect(Collectors.toSet());
  }

  private void error(int line, String message) {
    problems.accept(Problem.error(file, line, message));
  }
}
