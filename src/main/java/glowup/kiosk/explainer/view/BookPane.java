package glowup.kiosk.explainer.view;

import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.Pages;
import glowup.kiosk.explainer.Sheet;
import glowup.kiosk.prose.Sentences;
import glowup.kiosk.ui.Passage;
import glowup.kiosk.ui.ReadAloud;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The text in the reader, cut into pages by the paper it is laid on. A turn moves what is already
 * laid out; another size of text or screen finds the place in the text again.
 */
final class BookPane extends Region implements ReadAloud {
  private final Lazy<Paper> papers;
  private final BiConsumer<Integer, Pages> laidOut;
  private final Consumer<String> lookUp;
  private UnaryOperator<String> termWords = UnaryOperator.identity();
  private final AnimationTimer settling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          settle();
        }
      };
  private final Leaves leaves = new Leaves();
  private final List<TermButton> terms = new ArrayList<>();
  private @Nullable Paper paper;
  private @Nullable Sheet open;
  private @Nullable String place;
  private boolean laid;
  private int page;

  /**
   * Makes the book.
   *
   * @param laidOut told the page that holds the place, and all pages, whenever the text is laid out
   * @param lookUp told the id of a term that was touched
   */
  BookPane(Lazy<Paper> papers, BiConsumer<Integer, Pages> laidOut, Consumer<String> lookUp) {
    this.papers = papers;
    this.laidOut = laidOut;
    this.lookUp = lookUp;
    getStyleClass().add("book");
    // The paper runs its own text from right to left, and says in pixels from the left where it is.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    widthProperty().subscribe(this::layOutAgain);
    heightProperty().subscribe(this::layOutAgain);
  }

  /** Names the terms by their ids, for those who listen. */
  void setTermWords(UnaryOperator<String> words) {
    termWords = words;
  }

  /** Lays out a text, open at a page. */
  void open(Sheet text, int at) {
    place = null;
    page = at;
    lay(text);
  }

  /** Lays out the same text anew, in another size, colour or language, at the same place in it. */
  void redraw(Sheet text) {
    keepPlace();
    lay(text);
  }

  private void keepPlace() {
    if (paper != null && laid && place == null) {
      place = paper.placeOn(page);
    }
  }

  /** Leaves nothing of what was read. */
  void close() {
    if (open != null) {
      open = null;
      laid = false;
      place = null;
      settling.stop();
      clearTerms();
      leaves.clear();
      if (paper != null) {
        paper.setShown(false);
        paper.wipe();
      }
    }
  }

  /** Shows a page, counted from 0. */
  void turnTo(int wanted) {
    if (wanted == page) {
      return;
    }
    page = wanted;
    place = null;
    // While the text is being laid out anew, the page is shown at the end of that.
    if (paper != null && laid) {
      leaves.show(page);
      terms.forEach(term -> term.showOn(page));
    }
  }

  @Override
  public Optional<List<Passage>> passages() {
    var there = paper;
    return there == null || open == null || !laid
        ? Optional.empty()
        : Optional.of(PageText.on(there, page, new Sentences(open.language())));
  }

  private void lay(Sheet text) {
    open = text;
    laid = false;
    if (paper == null) {
      paper = papers.get();
      getChildren().setAll(paper.sheet(), leaves.covers());
    }
    clearTerms();
    leaves.clear();
    paper.setShown(false);
    if (paper.isLoaded()) {
      paper.lay(text);
    }
    settling.start();
  }

  private void layOutAgain() {
    if (open != null) {
      keepPlace();
      laid = false;
      leaves.clear();
      if (paper != null) {
        paper.setShown(false);
      }
      settling.start();
    }
  }

  private void settle() {
    if (paper == null || open == null || !paper.isReady()) {
      return;
    }
    settling.stop();
    paper.lay(open);
    var layout = paper.measure();
    int found = place == null ? page : paper.pageOf(place);
    page = Math.clamp(found, 0, layout.pages().count() - 1);
    paper.turnTo(page);
    paper.setShown(true);
    laid = true;
    clearTerms();
    for (var spot : layout.terms()) {
      var button = new TermButton(spot, lookUp);
      button.setAccessibleText(termWords.apply(spot.term()));
      button.showOn(page);
      terms.add(button);
    }
    getChildren().addAll(terms);
    leaves.begin(paper, page, layout.pages().count());
    laidOut.accept(page, layout.pages());
  }

  private void clearTerms() {
    getChildren().removeAll(terms);
    terms.clear();
  }

  @Override
  protected void layoutChildren() {
    if (paper != null) {
      paper.sheet().resizeRelocate(0, 0, getWidth(), getHeight());
    }
    terms.forEach(TermButton::place);
  }
}
