package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies over a screen: the question after a still visitor, the cover, and the fresh start. */
class OverlaysTest {
  private static final Screen BEHIND = new Screen.Question("sudden", false);
  private static final Duration IDLE = Duration.ofSeconds(121);

  private final KioskOnGlass kiosk;

  OverlaysTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @Test
  void aWarnedVisitorWhoTouchesTheScreenStays() {
    kiosk.pass(IDLE);
    assertTrue(kiosk.seen().contains("Are you still there?"), kiosk.seen());
    assertTrue(kiosk.seen().contains("30"), kiosk.seen());
    kiosk.pass(Duration.ofSeconds(1));
    assertTrue(kiosk.seen().contains("29"), kiosk.seen());
    ScreenRules.assertButtonsGood(kiosk);

    kiosk.touch("still.stay");

    assertEquals(BEHIND, kiosk.screen());
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
    kiosk.pass(Duration.ofSeconds(100));
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
  }

  @Test
  void escapeLeadsBackAndTakesAwayWhatLiesOver() {
    kiosk.focus("Yes");
    kiosk.press(KeyCode.ESCAPE);
    assertEquals(new Screen.Question("signs", false), kiosk.screen());

    kiosk.touch("nav.fresh");
    assertEquals(new Overlay.ConfirmFresh(), kiosk.visit().overlay());
    kiosk.press(KeyCode.ESCAPE);
    assertEquals(new Overlay.None(), kiosk.visit().overlay());
    assertFalse(kiosk.visit().answers().isEmpty());
  }

  @Test
  void aWarnedVisitorMayTouchAnywhere() {
    kiosk.pass(IDLE);

    kiosk.touch(kiosk.host().lookup(".countdown"));

    assertEquals(new Overlay.None(), kiosk.visit().overlay());
    assertEquals(BEHIND, kiosk.screen());
  }

  @Test
  void aWarnedVisitorMayHaveItAllWiped() {
    kiosk.pass(IDLE);

    kiosk.touch("still.end");

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertTrue(kiosk.visit().answers().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void aWarnedVisitorMayHaveItAllWipedByKeys(KeyCode key) {
    kiosk.pass(IDLE);

    kiosk.focus("No, wipe my answers");
    kiosk.press(key);

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
  }

  @Test
  void nobodyLeftIsWipedWhenTheCountEnds() {
    kiosk.pass(IDLE);
    kiosk.pass(Duration.ofSeconds(30));

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertFalse(kiosk.held().contains("None of these"), kiosk.held());
  }

  @ParameterizedTest
  @EnumSource
  void aHiddenScreenIsCoveredWholeUntilItIsShownAgain(Way way) {
    kiosk.turn(way);

    kiosk.touch("nav.hide");

    assertEquals(new Overlay.Hidden(), kiosk.visit().overlay());
    var veil = kiosk.host().lookup(".veil");
    assertEquals(kiosk.host().getLayoutBounds(), veil.getBoundsInParent());
    assertTrue(isOpaque(veil), "what is hidden shines through");
    ScreenRules.assertButtonsGood(kiosk);
    kiosk.touch("hidden.show");
    assertFalse(veil.isVisible());
    assertEquals(BEHIND, kiosk.screen());
  }

  @Test
  void noKeyReachesWhatIsHidden() {
    kiosk.touch("nav.hide");

    for (int i = 0; i < 12; i++) {
      kiosk.press(KeyCode.TAB);
      assertTrue(
          KioskOnGlass.onScene(() -> under(kiosk.host().lookup(".veil"))),
          "Tab leaves the cover for " + kiosk.host().getScene().getFocusOwner());
    }
  }

  @Test
  void aFreshStartAsksFirstAndThenWipes() {
    kiosk.touch("nav.fresh");
    assertEquals(new Overlay.ConfirmFresh(), kiosk.visit().overlay());
    ScreenRules.assertButtonsGood(kiosk);
    kiosk.touch("fresh.keep");
    assertEquals(BEHIND, kiosk.screen());

    kiosk.touch("nav.fresh");
    kiosk.touch("fresh.wipe");

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertFalse(kiosk.held().contains("None of these"), kiosk.held());
  }

  @Test
  void anotherLanguageIsSpokenAtOnce() {
    ScreenRules.speak(kiosk, "es");

    assertTrue(kiosk.shows("Empezar de cero"), kiosk.seen());
    assertEquals(BEHIND, kiosk.screen());
  }

  @Test
  void theyFitAtEverySize() {
    ScreenRules.assertFitsEverySize(
        kiosk, () -> kiosk.touch("nav.hide"), () -> kiosk.touch("hidden.show"));
    ScreenRules.assertFitsEverySize(
        kiosk, () -> kiosk.touch("nav.fresh"), () -> kiosk.touch("fresh.keep"));
    ScreenRules.assertFitsEverySize(kiosk, () -> kiosk.pass(IDLE), () -> kiosk.touch("still.stay"));
  }

  private boolean under(Node veil) {
    for (Node node = kiosk.host().getScene().getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node == veil) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpaque(Node veil) {
    return ((javafx.scene.layout.Region) veil)
        .getBackground().getFills().stream().anyMatch(fill -> fill.getFill().isOpaque());
  }
}
