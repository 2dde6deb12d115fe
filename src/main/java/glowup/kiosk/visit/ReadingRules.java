package glowup.kiosk.visit;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Pages;

/** The way through an explainer: its pages, its chunks, and what lies before and after. */
final class ReadingRules {
  private final ContentPack content;

  ReadingRules(ContentPack content) {
    this.content = content;
  }

  Visit opened(Visit visit, String explainer) {
    return visit.with(visit.reading().open(explainer)).at(Screen.Reader.atTheBeginning(explainer));
  }

  Visit turned(Visit visit, int by) {
    return switch (visit.screen()) {
      case Screen.Reader reader -> visit.at(reader.turned(by));
      case Screen.QuestionsToAsk(var explainer) when by < 0 ->
          visit.at(Screen.Reader.atTheEnd(explainer));
      default -> visit;
    };
  }

  Visit counted(Visit visit, String explainer, int page, Pages pages) {
    return visit.screen() instanceof Screen.Reader reader && reader.explainer().equals(explainer)
        ? visit.at(reader.counted(page, pages))
        : visit;
  }

  Visit atChunk(Visit visit, int chunk) {
    return visit.screen() instanceof Screen.Reader reader
        ? visit.at(reader.atChunk(chunk)).uncovered()
        : visit;
  }

  /** What is looked up lies over the page that one reads, and nowhere else. */
  Visit lookedUp(Visit visit, Overlay overlay) {
    return visit.screen() instanceof Screen.Reader ? visit.under(overlay) : visit;
  }

  Visit lookedUp(Visit visit, String term) {
    return content.glossary(visit.comfort().language()).find(term).isPresent()
        ? lookedUp(visit, new Overlay.Meaning(term))
        : visit;
  }

  /**
   * A page that is not there in the language now spoken gives way to the shelf of those that are.
   */
  Visit speaking(Visit visit) {
    var library = content.library(visit.comfort().language());
    return switch (visit.screen()) {
      case Screen.Reader(var id, _, _) when library.find(id).isEmpty() ->
          visit.at(new Screen.Shelf());
      case Screen.QuestionsToAsk(var id) when library.find(id).isEmpty() ->
          visit.at(new Screen.Shelf());
      default -> visit;
    };
  }
}
