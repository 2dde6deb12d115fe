package glowup.kiosk.selfcheck.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking for the front desk, loudly from the urgent page and quietly by an answer. */
class AlertScreensTest {
  private static final AlertResult TOLD = new AlertResult.Told(Way.PRINTED);
  private static final AlertResult FAILED =
      new AlertResult.Failed(List.of(PrintFailure.UNREACHABLE, MailFailure.LOGIN_REFUSED));
  private static final String GO = "Please go to the front desk and ask for help.";

  private final SynchronousQueue<AlertResult> desk = new SynchronousQueue<>();
  private final KioskOnGlass kiosk;

  AlertScreensTest(@TempDir Path folder) {
    kiosk =
        KioskOnGlass.shipped(
            folder,
            KioskOnGlass.Way.UPRIGHT,
            new StaffAlert() {
              @Override
              public AlertResult raise() throws InterruptedException {
                return desk.take();
              }

              @Override
              public List<PartReadiness> readiness() {
                return List.of();
              }
            });
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @Test
  void oneTapTellsTheDeskAndEachStepIsSaidAsFarAsItIsKnown() throws Exception {
    warn();
    assertTrue(kiosk.seen().contains("They read only: A visitor at the kiosk asks for you."));

    kiosk.touch("alert.ask");
    assertTrue(kiosk.seen().contains("Telling the front desk…"), kiosk.seen());
    assertFalse(kiosk.shows("Ask staff to come to me"), "nothing is left to tap");
    assertFalse(kiosk.seen().contains("has been told"), kiosk.seen());

    ends(TOLD);

    assertTrue(
        kiosk.seen().contains("The front desk has been told. Please stay near the kiosk."),
        kiosk.seen());
    assertCallStands();
  }

  @Test
  void whereTheDeskIsNotReachedTheVisitorIsShownTheWayAndMayTryAgain() throws Exception {
    warn();
    kiosk.touch("alert.ask");
    ends(FAILED);

    assertTrue(kiosk.seen().contains(GO), kiosk.seen());
    assertTrue(kiosk.seen().contains("Code P1, M9."), kiosk.seen());
    assertCallStands();

    kiosk.touch("alert.again");
    ends(TOLD);

    assertFalse(kiosk.seen().contains(GO), kiosk.seen());
  }

  @Test
  void whereNoWayIsSetTheVisitorIsShownTheWayAndNothingElse() throws Exception {
    warn();
    kiosk.touch("alert.ask");
    ends(new AlertResult.NoWay());

    assertTrue(kiosk.seen().contains(GO), kiosk.seen());
    assertFalse(kiosk.shows("Try again"), kiosk.seen());
    assertCallStands();
  }

  @Test
  void aDemoOwnsUpThatNobodyWasTold() throws Exception {
    warn();
    kiosk.touch("alert.ask");
    ends(new AlertResult.Saved());

    assertTrue(kiosk.seen().contains("Demo: nobody was told."), kiosk.seen());
  }

  @Test
  void theUrgentPageCanBeLeftWhileTheDeskIsTold() throws Exception {
    warn();
    kiosk.touch("alert.ask");

    kiosk.touch("urgent.back");

    assertEquals(new Screen.Question("signs", false), kiosk.screen());
    ends(TOLD);
    assertTrue(kiosk.seen().contains("The front desk knows you are here."), kiosk.seen());
  }

  @Test
  void theNumberIsTheLargestThingOnTheScreen() {
    warn();

    assertTrue(
        heightOf(".call-number") > 2 * heightOf(".page-title")
            && heightOf(".call-number") > 2 * heightOf(".urgent-action"),
        "" + heightOf(".call-number"));
  }

  @Test
  void anAnswerAsksQuietlyAndTheScreenSaysNothingThatTellsWhy() throws Exception {
    kiosk.touchSaying("None of these");
    while (!kiosk.shows("Yes, now")) {
      kiosk.touch("check.skip");
    }
    kiosk.touchSaying("Yes, now");
    assertEquals(new Alert.Raising(), kiosk.visit().alert());
    assertInstanceOf(Screen.Question.class, kiosk.screen());
    assertTrue(kiosk.seen().contains("One moment…"), kiosk.seen());

    ends(TOLD);

    assertInstanceOf(Screen.Question.class, kiosk.screen());
    assertTrue(kiosk.seen().contains("The front desk knows you are here."), kiosk.seen());
    for (var why : new String[] {"private", "talk", "mood", "safe", "help", "alert", "asked"}) {
      assertFalse(kiosk.seen().contains(why), () -> why + " in " + kiosk.seen());
    }
  }

  @Test
  void aQuietFailureIsAVisibleCardToo() throws Exception {
    kiosk.touchSaying("None of these");
    while (!kiosk.shows("Yes, now")) {
      kiosk.touch("check.skip");
    }
    kiosk.touchSaying("Yes, now");
    ends(FAILED);

    assertTrue(kiosk.seen().contains("Please go to the front desk."), kiosk.seen());
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void nothingOfItIsLeftInTheNextVisit() throws Exception {
    warn();
    kiosk.touch("alert.ask");
    ends(FAILED);
    kiosk.touch("nav.fresh");
    kiosk.touch("fresh.wipe");

    for (var word : new String[] {GO, "Code P1", "has been told", "knows you are here"}) {
      assertFalse(kiosk.held().contains(word), kiosk.held());
    }
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
    warn();
    assertTrue(kiosk.shows("Ask staff to come to me"), kiosk.seen());
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void eachStateFitsAtEverySize(State state) throws Exception {
    warn();
    if (state != State.BEFORE) {
      kiosk.touch("alert.ask");
    }
    switch (state) {
      case BEFORE, RAISING -> {}
      case TOLD -> ends(TOLD);
      case FAILED -> ends(FAILED);
      case SAVED -> ends(new AlertResult.Saved());
    }
    ScreenRules.assertFitsEverySize(kiosk);
    ScreenRules.assertEachStaysInItsPlace(kiosk, ".urgent-advice", ".call-panel", ".ask-panel");
    ScreenRules.assertButtonsGood(kiosk);
  }

  enum State {
    BEFORE,
    RAISING,
    TOLD,
    FAILED,
    SAVED
  }

  private void warn() {
    kiosk.touchSaying("Trouble breathing or swallowing");
    kiosk.touch("nav.next");
    assertInstanceOf(Screen.Urgent.class, kiosk.screen());
    assertCallStands();
  }

  private void assertCallStands() {
    assertTrue(kiosk.seen().contains("Emergency: call\n911"), kiosk.seen());
    assertTrue(kiosk.shows("I tapped by mistake"), kiosk.seen());
  }

  private void ends(AlertResult result) throws InterruptedException {
    assertTrue(desk.offer(result, 5, TimeUnit.SECONDS), "nobody asked the desk");
    kiosk.await("what came of it", () -> kiosk.visit().alert() instanceof Alert.Ended);
  }

  private double heightOf(String style) {
    return KioskOnGlass.onScene(
        () -> {
          Node node = kiosk.host().lookup(style);
          return node.localToScene(node.getLayoutBounds()).getHeight();
        });
  }
}
