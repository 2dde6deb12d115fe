package glowup.kiosk.bench;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Taps the kiosk's buttons where they stand on the glass, as a visitor does. */
final class Finger {
  private static final long DOWN_MS = 120;
  private static final long PATIENCE = 1_000_000_000;

  private final BenchKiosk kiosk;
  private final Eye eye;

  Finger(BenchKiosk kiosk, Eye eye) {
    this.kiosk = kiosk;
    this.eye = eye;
  }

  boolean sees(String words) throws InterruptedException {
    return button(words).isPresent();
  }

  /** Taps the button that says so, and sees what its release changes. */
  Optional<Eye.Seen> tap(String words) throws InterruptedException {
    var button = button(words).orElseThrow(() -> new IllegalStateException("No " + words));
    var middle =
        BenchKiosk.onScene(
            () -> button.localToScreen(button.getWidth() / 2, button.getHeight() / 2));
    eye.press((int) middle.getX(), (int) middle.getY());
    Thread.sleep(DOWN_MS);
    return eye.watch(eye::release, PATIENCE);
  }

  private Optional<ButtonBase> button(String words) throws InterruptedException {
    return BenchKiosk.onScene(() -> find(kiosk.session().host(), words));
  }

  private static Optional<ButtonBase> find(Node node, String words) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    if (node instanceof ButtonBase button
        && !button.isDisabled()
        && said(button).startsWith(words)) {
      return Optional.of(button);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, words).stream())
            .findFirst()
        : Optional.empty();
  }

  private static String said(ButtonBase button) {
    var spoken = button.getAccessibleText();
    var written = button.getText();
    return spoken != null ? spoken : written != null ? written : "";
  }
}
