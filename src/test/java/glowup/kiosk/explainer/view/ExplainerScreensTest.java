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
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    assertTrue(kiosk.seen().contains("Page 1 of " + first.pages().count()), kiosk.seen());
    assertTrue(first.pages().count() > 1);
    ScreenRules.assertButtonsGood(kiosk);

    kiosk.touch("nav.next");
    assertEquals(new Screen.Reader(topic.id(), 1, first.pages()), kiosk.screen());
    assertTrue(kiosk.seen().contains("Page 2 of " + first.pages().count()), kiosk.seen());
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
