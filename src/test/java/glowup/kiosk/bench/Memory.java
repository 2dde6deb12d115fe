package glowup.kiosk.bench;

import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;

/**
 * Plays whole visits on the real screens and weighs the process after the first and after each
 * hundred, so that a leak shows as a slope and not as one number.
 */
final class Memory {
  private static final int VISITS = 200;
  private static final int EACH = 100;

  private final BenchKiosk kiosk;

  private Memory(BenchKiosk kiosk) {
    this.kiosk = kiosk;
  }

  /**
   * Plays the visits.
   *
   * @param args how many there are; 200 where it is not said
   */
  public static void main(String[] args) throws InterruptedException {
    var kiosk = BenchKiosk.shown();
    var memory = new Memory(kiosk);
    int visits = args.length == 0 ? VISITS : Integer.parseInt(args[0]);
    for (int visit = 1; visit <= visits; visit++) {
      memory.visit();
      if (visit == 1 || visit % EACH == 0 || visit == visits) {
        System.out.println(
            "| Memory after %d %s: heap in use, RSS, PSS | %s |"
                .formatted(visit, visit == 1 ? "visit" : "visits", Machine.weighed()));
      }
    }
    System.exit(0);
  }

  private void visit() throws InterruptedException {
    kiosk.dispatch(new Action.Begin());
    var first = kiosk.pack().library(kiosk.pack().clinicLanguage()).explainers().getFirst();
    kiosk.dispatch(new Action.OpenShelf());
    kiosk.dispatch(new Action.OpenExplainer(first.id()));
    kiosk.when(visit -> visit.screen() instanceof Screen.Reader reader && reader.pages().known());
    while (kiosk.visit().screen() instanceof Screen.Reader) {
      kiosk.dispatch(new Action.TurnPage(1));
    }
    kiosk.dispatch(new Action.OpenCheck());
    while (kiosk.visit().screen() instanceof Screen.Question(var linkId, _, _)) {
      answer(linkId);
    }
    kiosk.dispatch(new Action.OpenSummary());
    kiosk.when(visit -> visit.summary().isPresent());
    kiosk.dispatch(new Action.ConfirmFresh());
    kiosk.when(visit -> visit.screen() instanceof Screen.Attract);
  }

  private void answer(String linkId) throws InterruptedException {
    var language = kiosk.pack().clinicLanguage();
    var check = kiosk.pack().questionnaire(language).orElseThrow();
    var question = (Question) check.find(linkId).orElseThrow();
    kiosk.dispatch(new Action.Choose(linkId, question.options().getFirst().value()));
    if (kiosk.visit().screen() instanceof Screen.Question(var now, _, _) && now.equals(linkId)) {
      kiosk.dispatch(new Action.NextQuestion());
    }
  }
}
