package glowup.kiosk.bench;

import glowup.kiosk.visit.Action;
import java.time.Instant;

/** Opens a kiosk at its home screen and prints the instant at which that was painted. */
final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) throws InterruptedException {
    var kiosk = BenchKiosk.made();
    var start = Instant.now();
    var painted =
        BenchKiosk.onScene(
                () -> {
                  kiosk.session().loop().dispatch(new Action.Begin());
                  kiosk.show();
                  return new Eye().watch(() -> {});
                })
            .join()
            .orElseThrow();
    System.out.println(start.plusNanos(painted));
    System.exit(0);
  }
}
