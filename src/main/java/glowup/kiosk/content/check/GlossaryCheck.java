package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Term;
import glowup.kiosk.explainer.markdown.Chunk.Mark;
import glowup.kiosk.source.Problem;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds terms of a glossary that no page marks, and those that only one language explains. */
final class GlossaryCheck {
  private final ContentPack pack;
  private final PackFiles files;
  private final Consumer<Problem> problems;

  GlossaryCheck(ContentPack pack, Consumer<Problem> problems) {
    this.pack = pack;
    files = new PackFiles(pack.folder());
    this.problems = problems;
  }

  void check(String language) {
    if (pack.library(language).explainers().size() < files.explainerIds(language).size()) {
      // A page that is not shown at present may mark it.
      return;
    }
    var used =
        pack.library(language).explainers().stream()
            .flatMap(page -> page.chunks().stream())
            .flatMap(chunk -> chunk.terms().stream())
            .map(Mark::term)
            .collect(Collectors.toSet());
    for (var term : pack.glossary(language).terms()) {
      if (!used.contains(term.id())) {
        problems.accept(
            Problem.warning(
                files.glossary(language),
                term.line(),
                "No page marks `%s`. Mark it, as in [word](term:%s), or take it out."
                    .formatted(term.id(), term.id())));
      }
    }
  }

  void compare(String first, String other) {
    var here = pack.glossary(other);
    var there = pack.glossary(first);
    if (here.terms().isEmpty() || there.terms().isEmpty()) {
      // It has a problem of its own already.
      return;
    }
    var missing =
        there.terms().stream()
            .map(Term::id)
            .filter(id -> !here.ids().contains(id))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      problems.accept(
          Problem.error(
              files.glossary(other),
              1,
              "Terms that `%s` explains are missing here: %s. Add them."
                  .formatted(first, missing)));
    }
    for (var term : here.terms()) {
      if (!there.ids().contains(term.id())) {
        problems.accept(
            Problem.error(
                files.glossary(other),
                term.line(),
                "`%s` has no term `%s`. Add it there, or take this one out."
                    .formatted(first, term.id())));
      }
    }
  }
}
