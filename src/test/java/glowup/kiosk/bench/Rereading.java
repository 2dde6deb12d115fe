package glowup.kiosk.bench;

import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;

/** Opens every explainer of every language over and over, and weighs the process as it goes. */
final class Rereading {
  private static final int ROUNDS = 200;
  private static final int WEIGHED_EVERY = 20;

  private final BenchKiosk kiosk;

  private Rereading(BenchKiosk kiosk) {
    this.kiosk = kiosk;
  }

  public static void main(String[] args) throws InterruptedException {
    var kiosk = BenchKiosk.shown();
    kiosk.dispatch(new Action.Begin());
    var rereading = new Rereading(kiosk);
    for (int round = 1; round <= ROUNDS; round++) {
      rereading.round();
      if (round == 1 || round % WEIGHED_EVERY == 0) {
        System.out.println(
            "| Memory after every explainer was opened %d %s: heap in use, RSS, PSS | %s |"
                .formatted(round, round == 1 ? "time" : "times", Machine.weighed()));
      }
    }
    System.exit(0);
  }

  private void round() throws InterruptedException {
    for (var language : kiosk.pack().languages()) {
      kiosk.dispatch(new Action.SetLanguage(language));
      for (var explainer : kiosk.pack().library(language).explainers()) {
        kiosk.dispatch(new Action.OpenShelf());
        kiosk.dispatch(new Action.OpenExplainer(explainer.id()));
        kiosk.when(
            visit -> visit.screen() instanceof Screen.Reader reader && reader.pages().known());
      }
    }
  }
}
