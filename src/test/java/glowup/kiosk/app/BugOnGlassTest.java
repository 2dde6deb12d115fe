package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug on the thread that draws, in front of a visitor. */
class BugOnGlassTest {

  @Test
  void aBugEndsTheVisitOnACalmPage(@TempDir Path folder) {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      Thread.setDefaultUncaughtExceptionHandler(
          new Errors(action -> Platform.runLater(() -> kiosk.session().loop().dispatch(action))));
      kiosk.touch("attract.begin");
      kiosk.touch("home.check.title");
      kiosk.touchSaying("None of these");
      var bug = new IllegalStateException("of None of these");

      kiosk.breakDown(bug);

      kiosk.await("the calm page", () -> kiosk.screen() instanceof Screen.Sorry);
      assertTrue(kiosk.seen().contains("Something went wrong"), kiosk.seen());
      assertTrue(kiosk.seen().contains("Code " + Errors.code(bug)), kiosk.seen());
      assertTrue(kiosk.visit().answers().isEmpty());
      assertFalse(kiosk.held().contains("None of these"), kiosk.held());
      ScreenRules.assertButtonsGood(kiosk);
      ScreenRules.assertFitsEverySize(kiosk);

      kiosk.pass(Duration.ofSeconds(1));
      kiosk.pass(Duration.ofSeconds(21));
      assertInstanceOf(Screen.Attract.class, kiosk.screen());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
