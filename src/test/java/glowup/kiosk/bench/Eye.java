package glowup.kiosk.bench;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/**
 * A finger and an eye: presses on the glass and watches its pixels, as they come back from the
 * screen, twice a millisecond until they are at rest.
 */
final class Eye {
  private static final long AT_REST = 150_000_000;
  private static final long PATIENCE = 1_000_000_000L;
  private static final long BLINK = 500;
  private static final int WIDTH = 16;

  private final Robot robot = new Robot();
  private final WritableImage strip;
  private final double left;
  private final double top;
  private int[] seen = {};
  private long begun;
  private long changed;

  /** Watches an upright strip where every page has the beginnings of its lines. */
  Eye() {
    var screen = Screen.getPrimary().getBounds();
    left = Math.floor(screen.getWidth() * 0.14);
    top = Math.floor(screen.getHeight() * 0.25);
    strip = new WritableImage(WIDTH, (int) (screen.getHeight() * 0.5));
  }

  void press(double x, double y) {
    robot.mouseMove(x, y);
    robot.mousePress(MouseButton.PRIMARY);
  }

  void release() {
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  /**
   * The time from an act to the last of the pixels that it changed, in nanoseconds; empty where it
   * changed none of those watched.
   */
  CompletableFuture<OptionalLong> watch(Runnable act) {
    var end = new CompletableFuture<OptionalLong>();
    seen = look();
    changed = 0;
    begun = System.nanoTime();
    act.run();
    blink(end);
    return end;
  }

  private void lookAgain(CompletableFuture<OptionalLong> end) {
    var now = look();
    long time = System.nanoTime() - begun;
    if (!Arrays.equals(now, seen)) {
      seen = now;
      changed = time;
    }
    if (changed > 0 && time - changed > AT_REST) {
      end.complete(OptionalLong.of(changed));
    } else if (time > PATIENCE) {
      end.complete(OptionalLong.empty());
    } else {
      blink(end);
    }
  }

  /** Between two looks the scene's thread is left to draw. */
  private void blink(CompletableFuture<OptionalLong> end) {
    CompletableFuture.delayedExecutor(BLINK, TimeUnit.MICROSECONDS, Platform::runLater)
        .execute(() -> lookAgain(end));
  }

  private int[] look() {
    int height = (int) strip.getHeight();
    robot.getScreenCapture(strip, left, top, WIDTH, height, false);
    var pixels = new int[WIDTH * height];
    strip
        .getPixelReader()
        .getPixels(0, 0, WIDTH, height, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    return pixels;
  }
}
