package glowup.kiosk.staff.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.look.Theme;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffScreensTest {
  private static final Screen BEHIND = new Screen.Question("sudden", false);

  private final Path folder;
  private final KioskOnGlass kiosk;

  StaffScreensTest(@TempDir Path folder) {
    this.folder = folder;
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
    kiosk.touch("nav.staff");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void theRightPinOpensTheDeskWhichSaysWhatIsSetUp(Way way) {
    kiosk.turn(way);
    ScreenRules.assertButtonsGood(kiosk);
    assertFalse(kiosk.shows("Open"), "there is no PIN yet");

    enter("000000");

    awaitDesk();
    ScreenRules.assertButtonsGood(kiosk);
    look();
    assertTrue(kiosk.seen().contains("Printer: demo."), kiosk.seen());
    assertTrue(kiosk.held().contains("Staff alert: demo."), kiosk.held());
    assertTrue(kiosk.held().contains("Staff PIN: demo. 000000 opens"), kiosk.held());
    ScreenRules.assertButtonsGood(kiosk);
  }

  @Test
  void reloadingSaysThatSoundContentWaitsForTheVisitToEnd() {
    enter("000000");
    awaitDesk();

    kiosk.touch("staffTile.reload.title");

    kiosk.await("what became of it", () -> kiosk.seen().contains("New content: read and sound."));
    assertInstanceOf(Screen.Staff.class, kiosk.screen());
    kiosk.touch("nav.back");
    kiosk.touch("staff.back");
    assertEquals(BEHIND, kiosk.screen());
  }

  @Test
  void thePadShowsHowManyDigitsStandThereAndNotWhich() {
    type("4271");
    assertTrue(kiosk.seen().contains("••••"), kiosk.seen());
    assertFalse(kiosk.seen().contains("4271"), kiosk.seen());

    kiosk.touch("pin.clear");

    assertFalse(kiosk.seen().contains("•"), kiosk.seen());
  }

  @Test
  void aWrongPinOpensNothingAndFiveShutTheDoorAWhile() {
    for (int i = 1; i < 5; i++) {
      enter("123456");
      kiosk.await("the answer", () -> kiosk.seen().contains("That is not the PIN."));
    }
    enter("123456");
    kiosk.await("the wait", () -> kiosk.seen().contains("Too many tries. Wait 15 seconds."));

    enter("000000");
    kiosk.await("the wait", () -> kiosk.seen().contains("Too many tries."));
    assertInstanceOf(Screen.Pin.class, kiosk.screen());

    kiosk.pass(Duration.ofSeconds(16));
    enter("000000");
    awaitDesk();
  }

  @Test
  void thePinCanBeTypedOnARealKeyboard() {
    kiosk.focus("1");

    kiosk.press(KeyCode.DIGIT0, KeyCode.DIGIT7);

    assertInstanceOf(Screen.Pin.class, kiosk.screen());
    assertTrue(kiosk.seen().contains("••"), kiosk.seen());
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void thePadCanBePressedByKeys(KeyCode key) {
    kiosk.focus("5");

    kiosk.press(key);

    assertTrue(kiosk.seen().contains("•"), kiosk.seen());
    assertFalse(kiosk.seen().contains("••"), "one press is one digit");
  }

  @Test
  void aFingerThatSlidesOffADigitTypesNothing() {
    kiosk.slide(kiosk.find("5"), -230, 0);

    assertFalse(kiosk.seen().contains("•"), kiosk.seen());
  }

  @Test
  void leavingReturnsToTheVisitAsItWas() {
    kiosk.touch("pin.back");
    assertEquals(BEHIND, kiosk.screen());

    kiosk.touch("nav.staff");
    enter("000000");
    awaitDesk();
    kiosk.touch("staff.back");

    assertEquals(BEHIND, kiosk.screen());
    assertEquals(1, kiosk.visit().answers().linkIds().size());
    assertFalse(kiosk.held().contains("••"), kiosk.held());
  }

  @Test
  void aDeskLeftOpenClosesByItself() {
    enter("000000");
    awaitDesk();
    look();

    kiosk.pass(Duration.ofSeconds(61));

    assertEquals(BEHIND, kiosk.screen());
    assertFalse(kiosk.held().contains("Staff PIN: demo."), kiosk.held());
  }

  @Test
  void resettingWipesTheVisit() {
    enter("000000");
    awaitDesk();

    kiosk.touch("staffTile.reset.title");

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertTrue(kiosk.visit().answers().isEmpty());
    assertFalse(kiosk.held().contains("None of these"), kiosk.held());
  }

  @Test
  void onlyTheDeskCloses() {
    assertFalse(kiosk.shows("Exit the kiosk"));
    enter("000000");
    awaitDesk();

    kiosk.touch("staffTile.exit.title");

    assertEquals(1, kiosk.exits());
  }

  @Test
  void thePadFitsAtEverySize() {
    enter("111111");
    kiosk.await("the answer", () -> kiosk.seen().contains("That is not the PIN."));
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void theDeskFitsAtEverySize() {
    enter("000000");
    awaitDesk();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "testPage", "testMail", "printers", "defaults", "counts"})
  void eachPageOfTheDeskFitsAtEverySize(String page) {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile." + page + ".title");
    awaitNews();
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void theTestPageSaysWhatBecameOfItAndLeavesTheVisitAsItWas() {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.testPage.title");
    kiosk.await("the page", () -> kiosk.seen().contains("Demo: saved"));
    assertTrue(kiosk.seen().contains("No printer is set up"), kiosk.seen());

    kiosk.touch("nav.back");
    kiosk.touch("staff.back");

    assertEquals(BEHIND, kiosk.screen());
    assertFalse(kiosk.visit().delivery().isAsked());
  }

  @Test
  void theTestEmailGoesToTheClinicAndNobodyElse() throws IOException {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.testMail.title");
    kiosk.await("the message", () -> kiosk.seen().contains("Demo: saved"));

    try (var files = Files.list(folder.resolve("outbox"))) {
      var message = files.filter(file -> file.toString().endsWith(".eml")).findFirst();
      var text = Files.readString(message.orElseThrow());
      assertTrue(text.contains("To: desk@example.org"), text);
      assertTrue(text.contains("Test email from the kiosk"), text);
    }
  }

  @Test
  void whileTheGlassIsCleanedNoTouchAndNoKeyCountsUntilThirtySecondsAreOver() {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.cleaning.title");
    kiosk.pass(Duration.ofSeconds(1));
    assertTrue(kiosk.seen().contains("30 seconds left"), kiosk.seen());

    kiosk.touch("comfort.theme.dark");
    kiosk.press(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE);
    kiosk.pass(Duration.ofSeconds(12));

    assertEquals(Theme.LIGHT, kiosk.visit().comfort().theme());
    assertTrue(kiosk.seen().contains("18 seconds left"), kiosk.seen());
    kiosk.pass(Duration.ofSeconds(18));
    kiosk.touch("staff.back");
    assertEquals(BEHIND, kiosk.screen());
  }

  @Test
  void aKioskClosedForTodayShowsSoAndTheDeskOpensItAgain() {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.close.title");
    kiosk.touch("staffTile.reset.title");
    kiosk.pass(Duration.ofSeconds(1));
    assertInstanceOf(Screen.Closed.class, kiosk.screen());
    assertTrue(kiosk.seen().contains("GlowUp MediSpa is closed now"), kiosk.seen());
    ScreenRules.assertFitsEverySize(kiosk);

    kiosk.touch("nav.staff");
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.open.title");
    kiosk.touch("staff.back");
    kiosk.pass(Duration.ofSeconds(1));
    assertInstanceOf(Screen.Attract.class, kiosk.screen());
  }

  @Test
  void theLanguageThatTheDeskChoseGreetsTheNextVisitor() {
    enter("000000");
    awaitDesk();
    kiosk.touch("staffTile.defaults.title");
    kiosk.touchSaying(kiosk.content().words("es").languageName() + ". ");
    kiosk.touch("staffDefaults.louder");
    assertTrue(kiosk.seen().contains("Now 70 of 100."), kiosk.seen());
    kiosk.touch("nav.back");
    kiosk.touch("staffTile.reset.title");

    assertEquals("es", kiosk.visit().comfort().language());
  }

  @Test
  void theReportIsKeptAndSaysNothingOfTheVisit() throws IOException {
    enter("000000");
    awaitDesk();
    look();
    kiosk.touch("staff.keep");
    kiosk.await("the report", () -> kiosk.seen().contains("It says nothing of a patient."));

    var report = Files.readString(folder.resolve("state/glowup-kiosk-report-2026-11-23.txt"));
    assertTrue(report.contains("[S2] Printer: demo."), report);
    assertFalse(report.contains("None of these"), report);
  }

  private void awaitNews() {
    kiosk.await(
        "its news",
        () ->
            kiosk.screen() instanceof Screen.Staff(_, var panel)
                && !panel.underWay()
                && !kiosk.seen().contains("Looking"));
  }

  @Test
  void aPinJudgedAfterItsPadWasLeftOpensNoOther() {
    type("000000");
    kiosk.doesAtOnce(new Action.PinEntered(), new Action.LeaveStaff(), new Action.OpenStaff());

    enter("111111");
    kiosk.await("the wrong PIN's answer", () -> kiosk.seen().contains("not the PIN"));

    assertInstanceOf(Screen.Pin.class, kiosk.screen());
  }

  private void enter(String pin) {
    type(pin);
    kiosk.touch("pin.open");
  }

  private void type(String pin) {
    pin.chars().forEach(digit -> kiosk.touchSaying(Character.toString(digit)));
  }

  private void awaitDesk() {
    kiosk.await("the desk", () -> kiosk.screen() instanceof Screen.Staff);
  }

  private void look() {
    kiosk.touch("staffTile.ready.title");
    kiosk.await(
        "what is ready",
        () ->
            kiosk.screen() instanceof Screen.Staff(_, Panel.Ready(var readiness))
                && !readiness.checks().isEmpty());
  }
}
