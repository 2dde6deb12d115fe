package glowup.kiosk.explainer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book in Arabic: its pages lie from right to left, and so do all ways to turn them. */
class RightToLeftTest {
  /** Back from the first page is the shelf. */
  private static final int OFF = -1;

  private final KioskOnGlass kiosk;

  RightToLeftTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.offering("\"en\", \"es\", \"ar\"", folder, Way.UPRIGHT);
    kiosk.touch("attract.begin");
    ScreenRules.speak(kiosk, "ar");
    kiosk.touch("home.learn.title");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 2", "PAGE_DOWN, 2", "RIGHT, -1", "PAGE_UP, -1"})
  void theKeyThatPointsLeftGoesOn(KeyCode key, int to) {
    open();

    kiosk.press(key, key);

    assertEquals(to, kiosk.screen() instanceof Screen.Reader reader ? reader.page() : OFF);
  }

  @Test
  void aDragToTheRightGoesOnAndOneToTheLeftComesBack() {
    open();

    kiosk.slide(book(), 200, 5);
    assertEquals(1, page());
    kiosk.slide(book(), -200, 5);
    assertEquals(0, page());
  }

  @Test
  void theArrowsPointWhereThePagesLieAndPicturesStayAsTheyWereDrawn() {
    assertEquals(
        NodeOrientation.LEFT_TO_RIGHT,
        kiosk.host().lookup(".picture").getEffectiveNodeOrientation());
    open();

    assertEquals(-1, arrow("nav.next"));
    ScreenRules.speak(kiosk, "en");
    assertEquals(1, arrow("nav.next"));
  }

  @Test
  void theWordsAreSetInAFontThatHasTheirLetters() {
    assertEquals("Vazirmatn", family(kiosk.host().lookup(".page-title")));
    ScreenRules.speak(kiosk, "en");
    assertEquals("Atkinson Hyperlegible Next", family(kiosk.host().lookup(".page-title")));
    kiosk.touchSaying("Language English");
    assertEquals("Vazirmatn", family(kiosk.find("العربية")));
    assertEquals("Atkinson Hyperlegible Next", family(kiosk.find("Español")));
  }

  /** WebKit draws no joined letters here, so they come joined. */
  @Test
  void theTextOnThePaperIsJoinedAndRunsFromTheRight() {
    open();

    assertEquals("rtl", ask("document.documentElement.dir"));
    assertEquals("ar", ask("document.documentElement.lang"));
    assertTrue(
        (Boolean) ask("/[\\uFE80-\\uFEFC]/.test(document.getElementById('book').textContent)"));
    assertFalse(
        (Boolean) ask("/[\\u0622-\\u064A]/.test(document.getElementById('book').textContent)"));
  }

  @Test
  void aTermsButtonLiesOverItsWord() {
    open();
    var said =
        kiosk
            .content()
            .words("ar")
            .text(
                "reader.meaning",
                Map.of("term", kiosk.content().glossary("ar").find("pore").orElseThrow().name()));
    var button = kiosk.find(said);
    var touched = KioskOnGlass.onScene(() -> book().sceneToLocal(middle(button)));
    // Measured from the book, which lies elsewhere while other pages are painted.
    var word =
        Arrays.stream(
                ((String)
                        ask(
                            """
                            (function () {
                              var book = document.getElementById('book').getBoundingClientRect();
                              var box =
                                document.querySelector('[data-term=pore]').getBoundingClientRect();
                              return [box.left - book.left + box.width / 2,
                                box.top - book.top + box.height / 2].join(' ');
                            })()
                            """))
                    .split(" "))
            .map(Double::valueOf)
            .toList();

    assertEquals(word.getFirst(), touched.getX(), 2);
    assertEquals(word.getLast(), touched.getY(), 2);
    kiosk.touchSaying(said);
    assertEquals(new Overlay.Meaning("pore"), kiosk.visit().overlay());
  }

  private static Point2D middle(Node node) {
    var bounds = node.getLayoutBounds();
    return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
  }

  private double arrow(String key) {
    var button = (BigButton) kiosk.find(kiosk.content().words(language()).text(key));
    return KioskOnGlass.onScene(() -> button.getGraphic().getScaleX());
  }

  private String language() {
    return kiosk.visit().comfort().language();
  }

  private static String family(Node words) {
    return KioskOnGlass.onScene(() -> ((Labeled) words).getFont().getFamily());
  }

  private int page() {
    return assertInstanceOf(Screen.Reader.class, kiosk.screen()).page();
  }

  private void open() {
    kiosk.touchSaying(kiosk.content().library("ar").explainers().getFirst().title());
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    assertTrue(assertInstanceOf(Screen.Reader.class, kiosk.screen()).pages().count() > 2);
  }

  private Node book() {
    return kiosk.host().lookup(".book");
  }

  private Object ask(String script) {
    return KioskOnGlass.onScene(
        () -> ((WebView) kiosk.host().lookup(".web-view")).getEngine().executeScript(script));
  }
}
