package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import java.nio.file.Path;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskStageTest {

  @Test
  void theScreenIsFullAgainWhateverTookItAway(@TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      var stage = (Stage) kiosk.host().getScene().getWindow();
      KioskOnGlass.onScene(
          () -> {
            KioskStage.hold(stage);
            stage.setFullScreen(true);
            stage.setFullScreen(false);
            return true;
          });
      kiosk.await("the full screen", stage::isFullScreen);

      assertEquals(KeyCombination.NO_MATCH, stage.getFullScreenExitKeyCombination());
      assertEquals("", stage.getFullScreenExitHint());
    }
  }

  @Test
  void nobodyClosesTheWindow() {
    KioskOnGlass.onScene(
        () -> {
          var stage = new Stage();
          KioskStage.hold(stage);
          var asked = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
          stage.getOnCloseRequest().handle(asked);
          assertTrue(asked.isConsumed());
          return true;
        });
  }
}
