package glowup.kiosk.bench;

import glowup.kiosk.visit.Action;

/** Opens a kiosk at its home screen, and leaves it to whoever started it to see that and end it. */
final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) throws InterruptedException {
    var kiosk = BenchKiosk.made();
    BenchKiosk.onScene(
        () -> {
          kiosk.session().loop().dispatch(new Action.Begin());
          kiosk.show();
          return true;
        });
  }
}
