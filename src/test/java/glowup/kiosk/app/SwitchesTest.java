package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SwitchesTest {
  private static final Duration SCAN = Duration.ofSeconds(2);

  private final List<String> pressed = new ArrayList<>();
  private final HandClock clock = new HandClock();
  private VBox glass = new VBox();
  private Stage stage;
  private Runnable tick = () -> {};

  @BeforeEach
  void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage =
        KioskOnGlass.onScene(
            () -> {
              glass = new VBox(button("a"), button("b"), button("c"));
              var window = new Stage();
              window.setScene(new Scene(glass));
              window.show();
              return window;
            });
  }

  @AfterEach
  void close() {
    KioskOnGlass.onScene(
        () -> {
          stage.close();
          return true;
        });
  }

  @Test
  void oneGoesOnAndRoundAndTheOtherChooses() {
    listen(Duration.ZERO);

    press(KeyCode.F1, KeyCode.F2, KeyCode.F1, KeyCode.F1, KeyCode.F1, KeyCode.F2);

    assertEquals(2, pressed.size(), pressed::toString);
    assertEquals(pressed.getFirst(), pressed.getLast(), "three are gone round by three");
  }

  @Test
  void aScanGoesOnByItselfOnceASwitchWasPressed() {
    listen(SCAN);
    pass(4);
    assertFalse(ringed(), "nobody has pressed anything");

    press(KeyCode.F1);
    var first = focused();
    pass(2);

    assertTrue(ringed());
    assertNotEquals(first, focused());
  }

  @Test
  void aScanThatNobodyUsesRests() {
    listen(SCAN);
    press(KeyCode.F1);

    pass(3 * 3 * 2);
    var rested = focused();
    pass(2);

    assertEquals(rested, focused());
    press(KeyCode.F2);
    assertEquals(List.of(rested), pressed);
  }

  @Test
  void otherKeysAreLeftAlone() {
    listen(Duration.ZERO);

    press(KeyCode.F3, KeyCode.F2);

    assertEquals(List.of(), pressed, "nothing is chosen that no ring shows");
  }

  private Button button(String name) {
    var button = new Button(name);
    button.setOnAction(_ -> pressed.add(name));
    return button;
  }

  private void listen(Duration scan) {
    tick =
        KioskOnGlass.onScene(() -> new Switches(KeyCode.F1, KeyCode.F2, scan, glass, clock)::tick);
  }

  private void press(KeyCode... keys) {
    for (var key : keys) {
      KioskOnGlass.onScene(
          () -> {
            for (var how : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
              var owner = glass.getScene().getFocusOwner();
              Event.fireEvent(
                  owner == null ? glass : owner,
                  new KeyEvent(how, "", "", key, false, false, false, false));
            }
            return true;
          });
    }
  }

  private void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      clock.pass(Duration.ofSeconds(1));
      KioskOnGlass.onScene(
          () -> {
            tick.run();
            return true;
          });
    }
  }

  private String focused() {
    return KioskOnGlass.onScene(() -> ((Button) glass.getScene().getFocusOwner()).getText());
  }

  private boolean ringed() {
    return KioskOnGlass.onScene(
        () -> glass.getScene().getFocusOwner() instanceof Button button && button.isFocusVisible());
  }
}
