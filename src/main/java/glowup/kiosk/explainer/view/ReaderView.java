package glowup.kiosk.explainer.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Pages;
import glowup.kiosk.explainer.SheetMaker;
import glowup.kiosk.explainer.Term;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The page-reader: an explainer, turned like an e-book and never scrolled. */
public final class ReaderView implements View {
  private record Shown(String explainer, Comfort comfort, double unit) {}

  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final SheetMaker sheets;
  private final BookPane book;
  private final ReaderFoot foot = new ReaderFoot();
  private final PageFrame frame;
  private @Nullable Shown shown;

  public ReaderView(ContentPack content, Consumer<Action> dispatch, Lazy<Paper> paper) {
    this.content = content;
    this.dispatch = dispatch;
    sheets = new SheetMaker(content.illustrations());
    book = new BookPane(paper, this::laidOut, term -> dispatch.accept(new Action.LookUp(term)));
    frame = new PageFrame(book);
    frame.getStyleClass().add("reader-frame");
    frame.setFoot(foot);
    List.of(foot.shelf, foot.back)
        .forEach(back -> back.setOnAction(_ -> dispatch.accept(new Action.TurnPage(-1))));
    List.of(foot.next, foot.questions)
        .forEach(next -> next.setOnAction(_ -> dispatch.accept(new Action.TurnPage(1))));
    foot.contents.setOnAction(_ -> dispatch.accept(new Action.OpenContents()));
    foot.sources.setOnAction(_ -> dispatch.accept(new Action.OpenSources()));
    Drag.on(book, left -> dispatch.accept(new Action.TurnPage(left * onward())));
    turnByKeys();
  }

  /** The page keys repeat the buttons, from wherever the focus stands. */
  private void turnByKeys() {
    frame.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by =
              switch (event.getCode()) {
                case PAGE_DOWN -> 1;
                case PAGE_UP -> -1;
                case RIGHT -> onward();
                case LEFT -> -onward();
                default -> 0;
              };
          if (by != 0) {
            dispatch.accept(new Action.TurnPage(by));
            event.consume();
          }
        });
  }

  /** 1 where the next page lies to the right of this one, -1 where it lies to the left. */
  private int onward() {
    return frame.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var language = visit.comfort().language();
    var explainer =
        visit.screen() instanceof Screen.Reader(var id, _, _)
            ? content.library(language).find(id).orElse(null)
            : null;
    if (explainer == null || !(visit.screen() instanceof Screen.Reader reader)) {
      leave();
      return;
    }
    var words = content.words(language);
    frame.setTitle(explainer.title());
    frame.setHint(explainer.review().isDraft() ? words.text("reader.draft") : "");
    showFoot(reader, visit.comfort(), words);
    layOut(explainer, visit.comfort(), reader.page());
  }

  private void showFoot(Screen.Reader reader, Comfort comfort, Words words) {
    boolean first = reader.page() == 0;
    boolean last = reader.pages().isLast(reader.page());
    foot.shelf.setText(words.text("questions.toShelf"));
    foot.back.setText(words.text("nav.back"));
    foot.next.setText(words.text("nav.next"));
    foot.questions.setText(words.text("reader.toQuestions"));
    foot.shelf.setVisible(first);
    foot.back.setVisible(!first);
    foot.next.setVisible(!last);
    foot.questions.setVisible(last);
    int count = reader.pages().count();
    var key = comfort.textSize().isGrown() ? "reader.place.short" : "reader.place";
    foot.setPlace(
        reader.pages().known() ? place(words, key, reader.page() + 1, count) : "",
        // Figures differ in width, so the place is kept for one more of them than there can be.
        place(words, key, count * 10, count),
        words.text("reader.contents"));
    foot.sources.setText(
        words.text(comfort.textSize().isGrown() ? "reader.sources.short" : "reader.sources"));
    foot.sources.setAccessibleText(words.text("reader.sources"));
    var library = content.library(comfort.language());
    foot.before.setText(words.text("reader.before"));
    foot.after.setText(words.text("reader.after"));
    neighbour(foot.before, first, library.before(reader.explainer()));
    neighbour(foot.after, last, library.after(reader.explainer()));
  }

  private static String place(Words words, String key, int page, int pages) {
    return words.text(key, Map.of("page", page, "pages", pages));
  }

  private void neighbour(BigButton button, boolean atEnd, Optional<Explainer> topic) {
    button.setVisible(atEnd && topic.isPresent());
    topic.ifPresent(
        found -> {
          button.setAccessibleText(Wrapped.whole(button) + ": " + found.title());
          button.setOnAction(_ -> dispatch.accept(new Action.OpenExplainer(found.id())));
        });
  }

  private void layOut(Explainer explainer, Comfort comfort, int at) {
    var wanted = new Shown(explainer.id(), comfort, Scale.of(frame));
    if (wanted.equals(shown)) {
      book.turnTo(at);
      return;
    }
    var words = content.words(comfort.language());
    var glossary = content.glossary(comfort.language());
    var sheet =
        sheets.sheet(
            explainer, content.palette(comfort.theme()), comfort.textSize(), wanted.unit(), words);
    foot.requestLayout();
    boolean sameText = shown != null && shown.explainer().equals(explainer.id());
    shown = wanted;
    book.setTermWords(
        id ->
            words.text(
                "reader.meaning", Map.of("term", glossary.find(id).map(Term::name).orElse(id))));
    if (sameText) {
      book.redraw(sheet);
    } else {
      book.open(sheet, at);
      // Keys turn pages from the start, though nothing was walked to yet.
      foot.next.requestFocus();
    }
  }

  private void laidOut(int at, Pages pages) {
    if (shown != null) {
      dispatch.accept(new Action.PagesCounted(shown.explainer(), at, pages));
    }
  }

  @Override
  public void leave() {
    shown = null;
    foot.wipe();
    frame.wipe();
    book.close();
  }
}
