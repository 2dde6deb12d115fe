package glowup.kiosk.explainer.view;

import glowup.kiosk.explainer.Sheet;
import glowup.kiosk.ui.Spot;
import glowup.kiosk.words.JoinedLetters;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Worker;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The one WebView, kept for the life of the process: an empty page is loaded once, and a text is
 * laid on it and taken off again without another load. It runs no script of a text's and follows no
 * link.
 */
public final class Paper {
  private final WebView web = new WebView();
  private final StackPane sheet = new StackPane(web);
  private @Nullable Sheet laid;
  private boolean ready;

  public Paper() {
    web.setContextMenuEnabled(false);
    web.setFocusTraversable(false);
    var engine = web.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(null);
    engine.setUserDataDirectory(nowhere());
    engine
        .getLoadWorker()
        .stateProperty()
        .subscribe(
            state -> {
              if (state == Worker.State.SUCCEEDED && !ready) {
                engine.executeScript(resource("paper.js"));
                ready = true;
              }
            });
    engine.loadContent(resource("paper.html"));
  }

  Region sheet() {
    return sheet;
  }

  /** Whether it has been loaded and has learnt the size of its place, a pulse or two late. */
  boolean isReady() {
    return ready
        && web.getWidth() > 1
        && Boolean.TRUE.equals(ask("fits(" + web.getWidth() + ", " + web.getHeight() + ")"));
  }

  boolean isLoaded() {
    return ready;
  }

  /** Lays a text on the paper; one that lies there already is left as it is. */
  void lay(Sheet text) {
    if (text.equals(laid)) {
      return;
    }
    var root = web.getEngine().getDocument().getDocumentElement();
    root.setAttribute("lang", text.language());
    root.setAttribute("dir", text.rightToLeft() ? "rtl" : "ltr");
    root.setAttribute("style", text.style());
    if (laid == null || !text.body().equals(laid.body())) {
      print(text.body());
    }
    laid = text;
  }

  /** Leaves nothing of what was read. */
  void wipe() {
    if (laid != null) {
      laid = null;
      print("");
    }
  }

  private void print(String html) {
    Element next = web.getEngine().getDocument().getElementById("next");
    next.setTextContent(JoinedLetters.in(html));
    ask("print()");
  }

  void setShown(boolean shown) {
    web.setVisible(shown);
  }

  /** Shows a page, counted from 0. */
  void turnTo(int page) {
    ask("turnTo(" + page + ")");
  }

  /** How the text came out. */
  Layout measure() {
    return Layout.parse(String.valueOf(ask("measure()")));
  }

  /** Where in the text a page begins, in a form that outlives another layout of it. */
  String placeOn(int page) {
    return String.valueOf(ask("placeOn(" + page + ")"));
  }

  int pageOf(String place) {
    return ask("pageOf(" + place.replace(' ', ',') + ")") instanceof Number page
        ? page.intValue()
        : 0;
  }

  /** What is to be read on a page, with the place of each block. */
  List<PageBlock> textOn(int page) {
    return String.valueOf(ask("textOn(" + page + ")"))
        .lines()
        .map(line -> PageBlock.parse(line, page))
        .toList();
  }

  /** Where the letters of a block from one to before another stand on their page. */
  Spot linesOf(PageBlock block, int from, int to) {
    var lines = new ArrayList<Bounds>();
    Paint ink = Color.BLACK;
    for (var line : answers("linesOf(" + block.place() + ", " + from + ", " + to, block)) {
      lines.add(inScene(line));
      ink = Color.web(line[4]);
    }
    return new Spot.Letters(lines, ink);
  }

  /** Where a block stands on its page, whole. */
  Spot boxOf(PageBlock block) {
    return new Spot.Whole(inScene(answers("boxOf(" + block.place(), block).getFirst()));
  }

  private List<String[]> answers(String question, PageBlock block) {
    return String.valueOf(ask(question + ", " + block.page() + ")"))
        .lines()
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  private Bounds inScene(String[] box) {
    double left = Double.parseDouble(box[0]);
    double top = Double.parseDouble(box[1]);
    return web.localToScene(
        new BoundingBox(
            left, top, Double.parseDouble(box[2]) - left, Double.parseDouble(box[3]) - top));
  }

  private Object ask(String call) {
    return web.getEngine().executeScript("paper." + call);
  }

  private static String resource(String name) {
    try (InputStream in = Paper.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A place where no folder can be made, for it lies below a file: the engine then keeps nothing on
   * the disk, where a power cut would leave it.
   */
  private static File nowhere() {
    return new File(System.getProperty("java.home"), "release/nowhere");
  }
}
