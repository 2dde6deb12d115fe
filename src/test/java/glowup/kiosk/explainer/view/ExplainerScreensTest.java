package glowup.kiosk.explainer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerScreensTest {
  private final KioskOnGlass kiosk;
  private final Explainer topic;

  ExplainerScreensTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    topic = kiosk.content().library("en").explainers().getFirst();
    kiosk.touch("attract.begin");
    kiosk.touch("home.learn.title");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void theShelfOffersEveryTopic(Way way) {
    kiosk.turn(way);

    for (var explainer : kiosk.content().library("en").explainers()) {
      kiosk.leafTo(explainer.title());
      assertTrue(kiosk.seen().contains(explainer.title()), explainer.title());
    }
    ScreenRules.assertButtonsGood(kiosk);
  }

  @Test
  void aTopicOnceOpenedIsMarkedUntilTheVisitEnds() {
    open();
    kiosk.touch("questions.toShelf");
    assertTrue(kiosk.shows(topic.title() + ". " + topic.summary() + " Opened"), kiosk.held());

    kiosk.touch("nav.fresh");
    kiosk.touch("attract.begin");
    kiosk.touch("home.learn.title");

    assertFalse(kiosk.seen().contains("Opened"), kiosk.seen());
  }

  @ParameterizedTest
  @EnumSource
  void aTopicIsTurnedPageByPageToItsQuestionsAndBack(Way way) {
    kiosk.turn(way);
    var first = open();
    assertTrue(kiosk.seen().contains("page 1 of " + first.pages().count()), kiosk.seen());
    assertTrue(first.pages().count() > 1);
    ScreenRules.assertButtonsGood(kiosk);

    kiosk.touch("nav.next");
    assertEquals(new Screen.Reader(topic.id(), 1, first.pages()), kiosk.screen());
    assertTrue(kiosk.seen().contains("page 2 of " + first.pages().count()), kiosk.seen());
    kiosk.touch("nav.back");
    assertEquals(first, kiosk.screen());

    readToTheEnd();
    assertEquals(new Screen.QuestionsToAsk(topic.id()), kiosk.screen());
    ScreenRules.assertButtonsGood(kiosk);
  }

  @Test
  void aDragTurnsThePageAndATrembleDoesNot() {
    var first = open();

    kiosk.slide(book(), -200, 5);
    assertEquals(new Screen.Reader(topic.id(), 1, first.pages()), kiosk.screen());
    kiosk.slide(book(), 200, 5);
    assertEquals(first, kiosk.screen());
    kiosk.slide(book(), -30, 5);
    assertEquals(first, kiosk.screen());
  }

  @Test
  void aFingerThatSlidesOffNextTurnsNothing() {
    var first = open();

    kiosk.slide(kiosk.find("Next"), -150, 0);

    assertEquals(first, kiosk.screen());
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void nextCanBePressedByKeys(KeyCode key) {
    var first = open();

    kiosk.focus("Next");
    kiosk.press(key);

    assertEquals(new Screen.Reader(topic.id(), 1, first.pages()), kiosk.screen());
  }

  @Test
  void aLargerTextKeepsThePlaceInIt() {
    open();
    kiosk.touch("nav.next");

    kiosk.touch("comfort.textSize.normal");
    kiosk.touch("comfort.textSize.large");
    kiosk.touch("comfort.textSize.larger");

    kiosk.await(
        "the larger pages",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.page() > 1);
  }

  @ParameterizedTest
  @EnumSource
  void theSentenceAtTheTopStaysOnThePageInEverySizeAndColour(Way way) {
    kiosk.turn(way);
    open();
    kiosk.touch("nav.next");
    var place = placeOnPage();

    for (var touch :
        List.of(
            "comfort.textSize.normal",
            "comfort.theme.dark",
            "comfort.textSize.large",
            "comfort.textSize.larger",
            "comfort.theme.contrast",
            "comfort.textSize.largest")) {
      kiosk.touch(touch);
      laidOut();
      assertTrue(shows(place), touch + " lost the place");
    }
    assertEquals(1, reader().page());
  }

  @Test
  void anotherLanguageShowsTheSameParagraph() {
    open();
    kiosk.touch("nav.next");
    kiosk.touch("nav.next");
    var place = placeOnPage();

    ScreenRules.speak(kiosk, "es");
    laidOut();

    var chunk = reader().pages().chunks().get(chunkOf(place));
    assertTrue(chunk.holds(reader().page()), () -> place + " is not on " + kiosk.screen());
  }

  @Test
  void aMarkedTermOpensItsMeaningAndOneTapClosesIt() {
    var before = open();

    kiosk.touchSaying("What does Pore mean?");

    assertEquals(new Overlay.Meaning("pore"), kiosk.visit().overlay());
    assertTrue(kiosk.seen().contains("A tiny opening in your skin."), kiosk.seen());
    kiosk.touch("nav.close");
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
    assertEquals(before, kiosk.screen());
  }

  @Test
  void aTouchBesideTheMeaningClosesItToo() {
    open();
    kiosk.touchSaying("What does Pore mean?");

    kiosk.touchAt(0.5, 0.03);

    assertEquals(new Overlay.None(), kiosk.visit().overlay());
  }

  @Test
  void aTermIsReachedByKeys() {
    open();

    kiosk.focus("What does Pore mean?");
    kiosk.press(KeyCode.ENTER);

    assertEquals(new Overlay.Meaning("pore"), kiosk.visit().overlay());
    kiosk.press(KeyCode.ENTER);
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
  }

  @Test
  void aDragThatBeginsOnATermTurnsThePageAndOpensNothing() {
    var first = open();

    kiosk.slide(kiosk.find("What does Pore mean?"), -100, 5);

    assertEquals(new Screen.Reader(topic.id(), 1, first.pages()), kiosk.screen());
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
  }

  @Test
  void theTermsOfOtherPagesCannotBeTouched() {
    open();
    assertTrue(kiosk.shows("What does Pore mean?"));

    kiosk.touch("nav.next");

    assertFalse(kiosk.shows("What does Pore mean?"));
  }

  @Test
  void theContentsShowThePlaceAndLeadToAChunk() {
    var first = open();
    kiosk.touch("nav.next");
    kiosk.touchSaying("Contents");
    var here = topic.chunks().get(first.pages().chunkOn(1)).heading();
    assertTrue(kiosk.shows(here + ". You are here"), kiosk.seen());

    kiosk.touchSaying(topic.chunks().getLast().heading());

    int last = first.pages().chunks().getLast().first();
    assertEquals(new Screen.Reader(topic.id(), last, first.pages()), kiosk.screen());
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
  }

  @Test
  void theSourcesNameAuthorsAndYearAndShowACode() {
    open();

    kiosk.touch("reader.sources");

    assertTrue(kiosk.seen().contains("Guidelines of care"), kiosk.seen());
    assertTrue(kiosk.seen().contains("Reynolds and others"), kiosk.seen());
    assertTrue(kiosk.seen().contains("2024"), kiosk.seen());
    assertFalse(kiosk.seen().contains("https://"), kiosk.seen());
    assertTrue(kiosk.host().lookupAll(".qr").size() > 1);
  }

  @Test
  void theNeighboursAreOneTapAwayAtTheEnds() {
    var first = open();
    assertFalse(kiosk.shows("Topic before"));
    for (int page = 1; page < first.pages().count(); page++) {
      kiosk.press(KeyCode.PAGE_DOWN);
    }
    var second = kiosk.content().library("en").explainers().get(1);

    kiosk.touchSaying("Next topic: " + second.title());
    assertEquals(second.id(), reader().explainer());
    laidOut();

    kiosk.touchSaying("Topic before: " + topic.title());
    assertEquals(topic.id(), reader().explainer());
  }

  @Test
  void backFromTheQuestionsIsTheLastPage() {
    open();
    readToTheEnd();

    kiosk.touch("nav.back");
    laidOut();

    assertTrue(reader().pages().isLast(reader().page()), kiosk.screen()::toString);
  }

  @Test
  void whatIsLookedUpFitsAtEverySize() {
    open();
    ScreenRules.assertFitsEverySize(
        kiosk, () -> kiosk.touch("reader.sources"), () -> kiosk.touch("nav.close"));
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatWasPaintedAheadIsThePageThatThePaperShows(Way way) throws Exception {
    kiosk.turn(way);
    open();
    Thread.sleep(600); // The neighbours are painted while nothing else happens.

    for (var touch : List.of("nav.next", "nav.next", "nav.back")) {
      kiosk.touch(touch);
      Thread.sleep(600);
      int page = reader().page();
      ask("paper.turnTo(" + page + ")");
      Thread.sleep(200);
      assertEquals(pixels(paper()), pixels(leaf()), () -> touch + " shows another page");
    }
  }

  private Image paper() {
    return KioskOnGlass.onScene(() -> kiosk.host().lookup(".web-view").snapshot(null, null));
  }

  /** The leaf that is seen: the last that is drawn. */
  private Image leaf() {
    return KioskOnGlass.onScene(
        () -> {
          var leaves = ((Group) kiosk.host().lookup(".leaves")).getChildren();
          var seen = leaves.stream().filter(Node::isVisible).reduce((_, upper) -> upper);
          return ((ImageView) seen.orElseThrow()).getImage();
        });
  }

  private static String pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    assertTrue(Arrays.stream(pixels).distinct().count() > 20, "nothing is written there");
    return width + " x " + height + ", " + Arrays.hashCode(pixels);
  }

  @Test
  void aQuestionIsPutOnThePageAndTakenOffAgain() {
    open();
    readToTheEnd();
    var question = new Reading.Question(topic.id(), 0);
    var words = topic.questions().getFirst();

    kiosk.touchSaying(words);
    assertEquals(List.of(question), kiosk.visit().reading().questions());
    assertTrue(selected(words));
    kiosk.touchSaying(words);
    assertEquals(List.of(), kiosk.visit().reading().questions());
    assertFalse(selected(words));
  }

  @Test
  void anEmptyVisitLeavesABlankPage() {
    open();
    kiosk.await("the text", () -> kiosk.held().contains("Cutibacterium"));

    kiosk.touch("nav.fresh");

    kiosk.await("the blank page", () -> !kiosk.held().contains("Cutibacterium"));
  }

  @Test
  void theShelfFitsAtEverySize() {
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void theReaderFitsAtEverySize() {
    open();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void theQuestionsFitAtEverySize() {
    open();
    readToTheEnd();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  private Screen.Reader reader() {
    return assertInstanceOf(Screen.Reader.class, kiosk.screen());
  }

  /** Waits until the paper has the pages that the visit counts. */
  private void laidOut() {
    kiosk.await("the pages to be laid out", () -> KioskOnGlass.onScene(this::isLaidOut));
  }

  private boolean isLaidOut() {
    var web = (WebView) kiosk.host().lookup(".web-view");
    var pages = web.getEngine().executeScript("paper.measure().split('\\n')[0]");
    return web.isVisible() && Integer.parseInt((String) pages) == reader().pages().count();
  }

  /** The first letter of the page, as chunk, block and letter. */
  private String placeOnPage() {
    return (String) ask("paper.placeOn(" + reader().page() + ")");
  }

  private static int chunkOf(String place) {
    return Integer.parseInt(place.substring(0, place.indexOf(' ')));
  }

  private boolean shows(String place) {
    var page = ask("paper.pageOf(" + place.replace(' ', ',') + ")");
    return page instanceof Number number && number.intValue() == reader().page();
  }

  private Object ask(String script) {
    return KioskOnGlass.onScene(
        () -> ((WebView) kiosk.host().lookup(".web-view")).getEngine().executeScript(script));
  }

  private Screen.Reader open() {
    kiosk.touchSaying(topic.title());
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    return assertInstanceOf(Screen.Reader.class, kiosk.screen());
  }

  private void readToTheEnd() {
    while (kiosk.screen() instanceof Screen.Reader reader) {
      kiosk.touch(reader.pages().isLast(reader.page()) ? "reader.toQuestions" : "nav.next");
    }
  }

  private Node book() {
    return kiosk.host().lookup(".book");
  }

  private boolean selected(String words) {
    var button = kiosk.find(words);
    return KioskOnGlass.onScene(
        () -> Boolean.TRUE.equals(button.queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
  }
}
