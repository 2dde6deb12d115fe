package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.source.Problem;
import java.util.function.Consumer;

/** Compares the pages of the languages, so that nobody gets less for the language they speak. */
final class LanguagesCheck {
  private final ContentPack pack;
  private final PackFiles files;
  private final Consumer<Problem> problems;

  LanguagesCheck(ContentPack pack, Consumer<Problem> problems) {
    this.pack = pack;
    files = new PackFiles(pack.folder());
    this.problems = problems;
  }

  /** By their files: a page that is there and cannot be shown has a problem of its own already. */
  void compare(String first, String other) {
    var here = files.explainerIds(other);
    var there = files.explainerIds(first);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    for (var id : there) {
      if (!here.contains(id)) {
        problems.accept(
            Problem.error(
                files.explainer(other, id),
                1,
                "There is no such page, and `%s` has it. Translate it, or take the other out."
                    .formatted(first)));
      }
    }
    for (var id : here) {
      if (!there.contains(id)) {
        problems.accept(
            Problem.error(
                files.explainer(other, id),
                1,
                "`%s` has no such page. Add it there, or take this one out.".formatted(first)));
      }
    }
    for (var page : pack.library(other).explainers()) {
      pack.library(first)
          .find(page.id())
          .ifPresent(
              model ->
                  new PageMatch(model, page, files.explainer(other, page.id()), problems)
                      .compare());
    }
  }
}
