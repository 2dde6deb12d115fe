package glowup.kiosk.explainer.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerPage;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The page-reader: an explainer, turned like an e-book and never scrolled. */
public final class ReaderView implements View {
  private record Shown(String explainer, Comfort comfort, double unit) {}

  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final ExplainerPage page = new ExplainerPage();
  private final BookPane book = new BookPane(this::laidOut);
  private final PageFrame frame = new PageFrame(book);
  private @Nullable Shown shown;
  private OptionalDouble dragFrom = OptionalDouble.empty();

  public ReaderView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    frame.getStyleClass().add("reader-frame");
    frame.onBack(dispatch, new Action.TurnPage(-1));
    frame.onNext(dispatch, new Action.TurnPage(1));
    turnByDragging();
    turnByKeys();
  }

  /** The page keys repeat the buttons, from wherever the focus stands. */
  private void turnByKeys() {
    frame.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by =
              switch (event.getCode()) {
                case PAGE_DOWN, RIGHT -> 1;
                case PAGE_UP, LEFT -> -1;
                default -> 0;
              };
          if (by != 0) {
            dispatch.accept(new Action.TurnPage(by));
            event.consume();
          }
        });
  }

  /** A drag repeats what the buttons do; the page below never sees it, so no text is marked. */
  private void turnByDragging() {
    book.addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> dragFrom = OptionalDouble.of(event.getX()));
    book.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          dragFrom.ifPresent(from -> dragged(event.getX() - from));
          dragFrom = OptionalDouble.empty();
        });
    book.addEventFilter(MouseEvent.ANY, MouseEvent::consume);
  }

  private void dragged(double by) {
    if (Math.abs(by) > book.getWidth() / 8) {
      dispatch.accept(new Action.TurnPage(by < 0 ? 1 : -1));
    }
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    if (!(visit.screen() instanceof Screen.Reader(var id, var at, var pages))) {
      leave();
      return;
    }
    var library = content.library(visit.comfort().language());
    var explainer = library.find(id).orElse(null);
    if (explainer == null) {
      leave();
      return;
    }
    var words = content.words(visit.comfort().language());
    frame.setTitle(explainer.title());
    frame.setHint(explainer.review().isDraft() ? words.text("reader.draft") : "");
    frame.setBack(words.text("nav.back"));
    boolean last = pages > 0 && at == pages - 1;
    frame.setNext(words.text(last ? "reader.toQuestions" : "nav.next"));
    frame.setPlace(
        pages == 0 ? "" : words.text("reader.place", Map.of("page", at + 1, "pages", pages)));
    layOut(explainer, visit.comfort(), at);
  }

  private void layOut(Explainer explainer, Comfort comfort, int at) {
    var wanted = new Shown(explainer.id(), comfort, Scale.of(frame));
    if (wanted.equals(shown)) {
      book.turnTo(at);
      return;
    }
    var html =
        page.html(
            explainer,
            content.palette(comfort.theme()),
            comfort.textSize(),
            wanted.unit(),
            content.words(comfort.language()));
    boolean sameText = shown != null && shown.explainer().equals(explainer.id());
    shown = wanted;
    if (sameText) {
      book.redraw(html);
    } else {
      book.open(html);
    }
  }

  private void laidOut(int at) {
    if (shown != null) {
      dispatch.accept(new Action.PagesCounted(shown.explainer(), at, book.pages()));
    }
  }

  @Override
  public void leave() {
    shown = null;
    frame.setTitle("");
    book.close();
  }
}
