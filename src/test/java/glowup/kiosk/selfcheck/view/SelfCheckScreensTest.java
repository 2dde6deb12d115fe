package glowup.kiosk.selfcheck.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.CheckWalk;
import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfCheckScreensTest {
  private static final Screen FIRST = new Screen.Question("signs", false);
  private static final Screen SECOND = new Screen.Question("sudden", false);

  private final KioskOnGlass kiosk;

  SelfCheckScreensTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    kiosk.touch("attract.begin");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void eachQuestionStandsWithItsAnswersAndItsPlace(Way way) {
    kiosk.turn(way);

    new CheckWalk(kiosk)
        .answerAll(
            question -> {
              var seen = kiosk.seen();
              assertTrue(seen.contains(question.text()), seen);
              assertTrue(seen.contains("Question "), seen);
              assertTrue(kiosk.shows(question.options().getFirst().text()), seen);
              ScreenRules.assertButtonsGood(kiosk);
            });

    assertInstanceOf(Screen.Review.class, kiosk.screen());
    ScreenRules.assertButtonsGood(kiosk);
  }

  @Test
  void aQuestionThatMustBeAnsweredHoldsUntilItIs() {
    kiosk.touch("home.check.title");
    assertFalse(kiosk.shows("Next"), "the first question must be answered");

    kiosk.touchSaying("None of these");

    assertEquals(SECOND, kiosk.screen());
  }

  @Test
  void severalAnswersWaitForNextAndOneLeadsOnByItself() {
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
    kiosk.touchSaying("No");
    kiosk.touchSaying("18 or over");
    assertEquals(new Screen.Question("where", false), kiosk.screen());

    kiosk.touchSaying("Face");
    kiosk.touchSaying("Neck");
    kiosk.touchSaying("Chest");
    kiosk.touchSaying("Neck");
    assertEquals(new Screen.Question("where", false), kiosk.screen());
    assertEquals(2, kiosk.visit().answers().of("where").size());

    kiosk.touch("nav.next");
    assertEquals(new Screen.Question("look", false), kiosk.screen());
  }

  @Test
  void aQuestionCanBeSkippedAndTheReviewSaysSo() {
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
    while (kiosk.screen() instanceof Screen.Question) {
      kiosk.touch("check.skip");
    }

    assertTrue(kiosk.seen().contains("Not answered"), kiosk.seen());
  }

  @Test
  void anAnswerThatSlidesAwayIsNotGiven() {
    kiosk.touch("home.check.title");

    kiosk.slide(kiosk.find("None of these"), 0, -300);

    assertEquals(FIRST, kiosk.screen());
    assertTrue(kiosk.visit().answers().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void anAnswerCanBeGivenByKeys(KeyCode key) {
    kiosk.touch("home.check.title");

    kiosk.focus("None of these");
    kiosk.press(key);

    assertEquals(SECOND, kiosk.screen());
  }

  @Test
  void aWarningSignLeadsToHelpAtOnceAndASlipOfTheFingerBack() {
    warn();
    assertInstanceOf(Screen.Urgent.class, kiosk.screen());
    assertTrue(kiosk.seen().contains("call 911"), kiosk.seen());
    ScreenRules.assertButtonsGood(kiosk);

    kiosk.touch("urgent.back");
    assertEquals(FIRST, kiosk.screen());
  }

  @Test
  void theReviewLeadsBackToEachAnswerAndReturns() {
    new CheckWalk(kiosk).answerAll();

    kiosk.touchSaying("Where is your skin a problem?");
    assertEquals(new Screen.Question("where", true), kiosk.screen());
    kiosk.touchSaying("Chest");
    kiosk.touch("check.toReview");

    assertInstanceOf(Screen.Review.class, kiosk.screen());
    assertTrue(kiosk.held().contains("Face · Neck · Chest"), kiosk.held());
  }

  @Test
  void anEmptyVisitWipesQuestionHelpAndReview() {
    warn();
    kiosk.touch("urgent.back");
    kiosk.touchSaying("None of these");
    kiosk.touch("nav.home");
    kiosk.touch("home.check.title");
    assertTrue(kiosk.held().contains("None of these"), kiosk.held());

    kiosk.touch("nav.fresh");
    kiosk.touch("fresh.wipe");

    var held = kiosk.held();
    for (var word : new String[] {"None of these", "Trouble breathing", "call 911", "crusted"}) {
      assertFalse(held.contains(word), held);
    }
  }

  @Test
  void theLongestQuestionsFitAtEverySize() {
    new CheckWalk(kiosk)
        .answerAll(
            question -> {
              if (question.options().size() > 6) {
                ScreenRules.assertFitsEverySize(kiosk);
              }
            });
  }

  @Test
  void theReviewFitsAtEverySize() {
    new CheckWalk(kiosk).answerAll();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void theCallForHelpFitsAtEverySize() {
    warn();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  private void warn() {
    kiosk.touch("home.check.title");
    kiosk.touchSaying("Trouble breathing or swallowing");
    kiosk.touch("nav.next");
  }
}
