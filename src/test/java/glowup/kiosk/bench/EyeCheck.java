package glowup.kiosk.bench;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * Proves that the eye can see: a bare rectangle that covers the screen changes its colour as soon
 * as the finger lets go, and then a known time later. What it takes at once is the least that any
 * screen can take here.
 */
final class EyeCheck {
  private static final int TIMES = 40;
  private static final long LATER_MS = 50;
  private static final long PATIENCE = 1_000_000_000;

  private final Eye eye;
  private final XDisplay glass;
  private final Region rectangle = new Region();
  private volatile long delay;
  private boolean red;

  private EyeCheck(XDisplay glass) {
    this.glass = glass;
    eye = new Eye(glass);
  }

  public static void main(String[] args) throws InterruptedException {
    var glass = XDisplay.opened();
    if (glass.isPresent()) {
      new EyeCheck(glass.get()).run();
    }
    System.exit(0);
  }

  private void run() throws InterruptedException {
    Platform.startup(this::show);
    Thread.sleep(2_000);
    times(0);
    System.out.println(
        "| Proof of the eye: a bare screen changed at once, after %d ms: p50, p99 | %s; %s |"
            .formatted(LATER_MS, times(0), times(LATER_MS)));
  }

  private String times(long millis) throws InterruptedException {
    delay = millis;
    var times = new Times();
    for (int i = 0; i < TIMES; i++) {
      eye.press(glass.width() / 2, glass.height() / 2);
      Thread.sleep(120);
      times.add(eye.watch(eye::release, PATIENCE).orElseThrow().last());
    }
    return times.at(0.5) + ", " + times.at(0.99);
  }

  private void show() {
    var stage = new Stage();
    stage.setScene(new Scene(rectangle, glass.width(), glass.height()));
    stage.setFullScreen(true);
    rectangle.setOnMouseReleased(_ -> change());
    stage.show();
  }

  private void change() {
    if (delay == 0) {
      paint();
    } else {
      long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
      Thread.ofPlatform()
          .start(
              () -> {
                while (System.nanoTime() < due) {
                  Thread.onSpinWait();
                }
                Platform.runLater(this::paint);
              });
    }
  }

  private void paint() {
    red = !red;
    rectangle.setStyle("-fx-background-color: " + (red ? "red" : "blue"));
  }
}
