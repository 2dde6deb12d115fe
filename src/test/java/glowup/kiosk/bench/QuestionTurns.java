package glowup.kiosk.bench;

import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.fhir.QuestionnaireReader;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Loads a large questionnaire, and answers the shipped one as a finger would. */
final class QuestionTurns {
  private static final int LOADS = 50;
  private static final int WARMING = 20;
  private static final int ANSWERS = 100;
  private static final int MOST_ROUNDS = 20;
  private static final long DRAWN_MS = 200;

  private final BenchKiosk kiosk;
  private final Finger finger;
  private final SelfCheck check;

  private QuestionTurns(BenchKiosk kiosk, Finger finger) {
    this.kiosk = kiosk;
    this.finger = finger;
    var pack = kiosk.pack();
    this.check = new SelfCheck(pack.questionnaire(pack.clinicLanguage()).orElseThrow());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    load(LargeQuestionnaire.in(Files.createTempDirectory("kiosk-large-questionnaire")));
    var glass = XDisplay.opened();
    if (glass.isPresent()) {
      var kiosk = BenchKiosk.shown();
      new QuestionTurns(kiosk, new Finger(kiosk, new Eye(glass.get()))).run();
    } else {
      System.out.println("| An answer to the next question | not measured: no X display |");
    }
    System.exit(0);
  }

  private static void load(Path file) {
    var first = new Times();
    var warm = new Times();
    for (int i = 0; i <= WARMING + LOADS; i++) {
      long begun = System.nanoTime();
      var read = new QuestionnaireReader(QuestionTurns::fault, UnaryOperator.identity()).read(file);
      long time = System.nanoTime() - begun;
      var _ = read.orElseThrow();
      if (i == 0) {
        first.add(time);
      } else if (i > WARMING) {
        warm.add(time);
      }
    }
    System.out.println(
        "| Loading a questionnaire of %d items, the first of a process | %s |"
            .formatted(LargeQuestionnaire.ITEMS, first.at(1)));
    System.out.println(
        "| Loading a questionnaire of %d items, warm: p50, p99 (%d times) | %s, %s |"
            .formatted(LargeQuestionnaire.ITEMS, warm.count(), warm.at(0.5), warm.at(0.99)));
  }

  /** All questions once to warm up, and then over and over. */
  private void run() throws InterruptedException {
    answerAll(new Times(), 0);
    var times = new Times();
    for (int round = 1; times.count() < ANSWERS && round < MOST_ROUNDS; round++) {
      answerAll(times, round);
    }
    System.out.println(
        "| An answer, release of it to the next question painted: p50, p99 (%d answers) | %s, %s |"
            .formatted(times.count(), times.at(0.5), times.at(0.99)));
  }

  private void answerAll(Times times, int round) throws InterruptedException {
    kiosk.dispatch(new Action.ConfirmFresh());
    kiosk.dispatch(new Action.Begin());
    kiosk.dispatch(new Action.OpenCheck());
    while (kiosk.visit().screen() instanceof Screen.Question(var linkId, _, _)) {
      Thread.sleep(DRAWN_MS);
      var leading = leadingOn((Question) check.questionnaire().find(linkId).orElseThrow());
      var words = leading.get(round % leading.size());
      if (finger.sees(words)) {
        finger.tap(words).ifPresent(seen -> times.add(seen.last()));
        kiosk.when(visit -> !visit.screen().equals(new Screen.Question(linkId, false)));
      } else {
        kiosk.dispatch(new Action.NextQuestion());
      }
    }
  }

  /** The answers that lead on by themselves, and not to a screen that ends the check. */
  private static List<String> leadingOn(Question question) {
    return question.options().stream()
        .filter(option -> !question.repeats() || option.exclusive())
        .map(AnswerOption::text)
        .toList();
  }

  private static void fault(Object problem) {
    throw new IllegalStateException(problem.toString());
  }
}
