package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.Map;
import java.util.stream.IntStream;

/** The reading of a visit: explainers page by page, and all that can be looked up in them. */
final class TourReading {
  private final TourGlass glass;
  private final TourCamera camera;
  private final ContentPack content;
  private final Comfort comfort;
  private final Words words;

  TourReading(TourGlass glass, TourCamera camera, ContentPack content, Comfort comfort) {
    this.glass = glass;
    this.camera = camera;
    this.content = content;
    this.comfort = comfort;
    this.words = content.words(comfort.language());
  }

  /**
   * Reads from the shelf on, goes home at the end.
   *
   * @param everything whether every explainer, or the first only
   */
  void read(boolean everything) {
    glass.press(words.text("home.learn.title"));
    camera.take("shelf");
    var explainers = content.library(comfort.language()).explainers();
    glass.press(explainers.getFirst().title());
    for (var explainer : everything ? explainers : explainers.subList(0, 1)) {
      read(explainer);
      if (explainer.equals(explainers.getFirst())) {
        ask(explainer);
      }
      if (everything && !explainer.equals(explainers.getLast())) {
        glass.press(words.text("questions.nextTopic"));
      }
    }
    glass.press(words.text("nav.home"));
  }

  private void read(Explainer explainer) {
    glass.waitFor(
        "the pages to be counted",
        () -> visit().screen() instanceof Screen.Reader reader && reader.pages().known());
    reportLongChunks(explainer);
    reportBlankPages(explainer);
    boolean lookedUp = false;
    for (int page = 0; visit().screen() instanceof Screen.Reader reader; page++) {
      if (reader.page() != page) {
        throw new IllegalStateException("The tour is on page " + reader.page() + ", not " + page);
      }
      camera.take(explainer.id());
      if (!lookedUp) {
        lookedUp = lookUp(explainer);
      }
      glass.press(words.text(reader.pages().isLast(page) ? "reader.toQuestions" : "nav.next"));
    }
    camera.take(explainer.id() + "-questions");
  }

  /** The word that a page explains, the contents and the sources; false where it explains none. */
  private boolean lookUp(Explainer explainer) {
    var glossary = content.glossary(comfort.language());
    var shown =
        explainer.chunks().stream()
            .flatMap(chunk -> chunk.terms().stream())
            .flatMap(mark -> glossary.find(mark.term()).stream())
            .map(term -> words.text("reader.meaning", Map.of("term", term.name())))
            .filter(glass::shows)
            .findFirst();
    if (shown.isEmpty()) {
      return false;
    }
    lookAt(shown.get(), explainer.id() + "-meaning");
    lookAt(words.text("reader.sources"), explainer.id() + "-sources");
    var contents = (Screen.Reader) visit().screen();
    lookAt(
        words.text(
            comfort.textSize().isGrown() ? "reader.place.short" : "reader.place",
            Map.of("page", contents.page() + 1, "pages", contents.pages().count())),
        explainer.id() + "-contents");
    return true;
  }

  private void lookAt(String button, String what) {
    glass.press(button);
    glass.waitFor("what was looked up", () -> visit().overlay() instanceof Overlay.LookUp);
    camera.take(what);
    glass.press(words.text("nav.close"));
  }

  /** One idea never needs more than one screen, at the size everybody begins with. */
  private void reportLongChunks(Explainer explainer) {
    if (comfort.textSize() != TextSize.NORMAL
        || !(visit().screen() instanceof Screen.Reader(_, _, var pages))) {
      return;
    }
    for (int i = 0; i < pages.chunks().size(); i++) {
      var span = pages.chunks().get(i);
      if (span.first() != span.last()) {
        camera.fault(
            "%s: \"%s\" needs more than one screen"
                .formatted(explainer.id(), explainer.chunks().get(i).heading()));
      }
    }
  }

  private void reportBlankPages(Explainer explainer) {
    if (visit().screen() instanceof Screen.Reader(_, _, var pages)) {
      IntStream.range(0, pages.count())
          .filter(page -> pages.chunks().stream().noneMatch(span -> span.holds(page)))
          .forEach(page -> camera.fault(explainer.id() + ": page " + (page + 1) + " is blank"));
    }
  }

  private void ask(Explainer explainer) {
    glass.press(explainer.questions().getFirst());
    while (!glass.shows(explainer.questions().getLast())) {
      glass.press(words.text("paged.later"));
    }
    glass.press(explainer.questions().getLast());
    camera.take("questions-chosen");
  }

  private Visit visit() {
    return glass.session().loop().visit();
  }
}
