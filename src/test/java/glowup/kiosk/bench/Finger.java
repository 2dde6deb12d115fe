package glowup.kiosk.bench;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Taps the kiosk's buttons where they stand on the glass, as a visitor does. */
final class Finger {
  private static final long DOWN_MS = 120;

  private final BenchKiosk kiosk;
  private final Eye eye;

  Finger(BenchKiosk kiosk, Eye eye) {
    this.kiosk = kiosk;
    this.eye = eye;
  }

  boolean sees(String words) throws InterruptedException {
    return button(words).isPresent();
  }

  /** Taps the button that says so; the time from its release to the last pixel that changed. */
  OptionalLong tap(String words) throws InterruptedException {
    var button = button(words).orElseThrow(() -> new IllegalStateException("No " + words));
    BenchKiosk.onScene(
        () -> {
          var middle = button.localToScreen(button.getWidth() / 2, button.getHeight() / 2);
          eye.press(middle.getX(), middle.getY());
          return true;
        });
    Thread.sleep(DOWN_MS);
    var watched = BenchKiosk.onScene(() -> eye.watch(eye::release));
    return watched.join();
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
