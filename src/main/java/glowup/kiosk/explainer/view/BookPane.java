package glowup.kiosk.explainer.view;

import glowup.kiosk.explainer.ExplainerPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;

/**
 * The one WebView, kept for the life of the process and used as paper: it shows a page of our own
 * making, runs none of its scripts, follows no link, and turns by moving what is already laid out.
 */
final class BookPane extends Region {
  private static final String FIRST_SEEN =
      """
      (function () {
        var parts = document.querySelectorAll('p, li, h2, figure');
        for (var i = 0; i < parts.length; i++) {
          var box = parts[i].getBoundingClientRect();
          if (box.right > 1 && box.left > -innerWidth / 4) return i;
        }
        return 0;
      })()\
      """;
  private static final String PAGE_OF =
      """
      (function (part) {
        var parts = document.querySelectorAll('p, li, h2, figure');
        if (part >= parts.length) return 0;
        var box = parts[part].getBoundingClientRect();
        return Math.max(0, Math.floor((box.left + 1) / innerWidth));
      })\
      """;
  private static final String PAGES =
      "Math.max(1, Math.ceil((document.getElementById('book').scrollWidth - 2) / innerWidth))";

  private final WebView web = new WebView();
  private final IntConsumer laidOut;
  private final AnimationTimer settling;
  private boolean open;
  private boolean fresh;
  private int keepPart;
  private int shownPage;

  /**
   * Makes the book.
   *
   * @param laidOut told the page that holds the kept place, each time the text was laid out
   */
  BookPane(IntConsumer laidOut) {
    this.laidOut = laidOut;
    getChildren().add(web);
    getStyleClass().add("book");
    web.setContextMenuEnabled(false);
    web.setFocusTraversable(false);
    var engine = web.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(null);
    engine.setUserDataDirectory(privateFolder().toFile());
    settling =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            settle();
          }
        };
    web.widthProperty().subscribe(this::layOutAgain);
    web.heightProperty().subscribe(this::layOutAgain);
  }

  /** Lays out another text from its beginning. */
  void open(String html) {
    keepPart = 0;
    load(html);
  }

  /** Lays out the same text anew, in another size or colour, at the same place in it. */
  void redraw(String html) {
    keepPart = open ? number(FIRST_SEEN) : 0;
    load(html);
  }

  /** Leaves nothing of what was read. */
  void close() {
    if (open) {
      open = false;
      settling.stop();
      web.setVisible(false);
      web.getEngine().loadContent(ExplainerPage.blank());
    }
  }

  int pages() {
    return number(PAGES);
  }

  /** Shows a page, counted from 0. */
  void turnTo(int page) {
    shownPage = page;
    web.getEngine()
        .executeScript(
            "document.getElementById('book').style.transform = 'translateX(-" + page + "00vw)'");
  }

  private void load(String html) {
    open = true;
    fresh = true;
    shownPage = 0;
    web.setVisible(false);
    web.getEngine().loadContent(html);
    settling.start();
  }

  private void layOutAgain() {
    if (open) {
      settling.start();
    }
  }

  /**
   * The page learns its size a pulse or two after the control does: only then can it be counted.
   */
  private void settle() {
    if (web.getEngine().getLoadWorker().getState() != Worker.State.SUCCEEDED || !fitsItsPlace()) {
      return;
    }
    settling.stop();
    int page = fresh ? number(PAGE_OF + "(" + keepPart + ")") : shownPage;
    fresh = false;
    web.setVisible(true);
    laidOut.accept(page);
  }

  private boolean fitsItsPlace() {
    return web.getWidth() > 1
        && Math.abs(number("innerWidth") - web.getWidth()) <= 1
        && Math.abs(number("innerHeight") - web.getHeight()) <= 1;
  }

  private int number(String script) {
    return web.getEngine().executeScript(script) instanceof Number number ? number.intValue() : 0;
  }

  private static Path privateFolder() {
    try {
      return Files.createTempDirectory("kiosk-page");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void layoutChildren() {
    web.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
