package glowup.kiosk.selfcheck.judge;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Use;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody who answers any questionnaire at random, by touching and typing. Of a type of question
 * it does not know it types nothing, so that a reader may learn more types before this does.
 */
public final class RandomAnswers {
  private static final int LEFT_OUT_OF_TEN = 2;
  private static final int TOUCHES = 3;
  private static final List<String> TEXTS =
      List.of("beans", "peas", "a \"quote\"", "Größe, 水", "<b>&amp;</b>");
  private static final List<String> DATES =
      List.of("2024", "2025-03", "2025-02-28", "2025-03-01", "2026-11-24", "2031-01-01");

  private final SelfCheck check;
  private final RandomGenerator random;

  public RandomAnswers(SelfCheck check, RandomGenerator random) {
    this.check = check;
    this.random = random;
  }

  /** Answers to what is asked, one question after the other, some of them left out. */
  public Answers asVisitorsGiveThem() {
    var answers = check.initial();
    for (var at = check.first(answers); at.isPresent(); ) {
      if (at.get() instanceof Question question) {
        boolean leftOut = !question.required() && random.nextInt(10) < LEFT_OUT_OF_TEN;
        answers = leftOut ? answers : answered(question, answers);
      }
      at = check.next(at.get().linkId(), answers);
    }
    return answers;
  }

  /** Answers to all that could ever be asked, as they may lie there after much going back. */
  public Answers askedOrNot() {
    var answers = check.initial();
    for (var question : check.questionnaire().questions()) {
      boolean given = question.use() == Use.ASKED && random.nextInt(3) > 0;
      answers = given ? answered(question, answers) : answers;
    }
    return answers;
  }

  private Answers answered(Question question, Answers answers) {
    var after = answers;
    int times = question.repeats() ? random.nextInt(1, TOUCHES + 1) : 1;
    for (int i = 0; i < times || (after.of(question.linkId()).isEmpty() && i < TOUCHES); i++) {
      after = touched(question, after);
    }
    return after;
  }

  private Answers touched(Question question, Answers answers) {
    var options = question.options();
    boolean chooses = !question.type().hasLength() || random.nextBoolean();
    if (!options.isEmpty() && chooses) {
      return check.toggle(question, options.get(random.nextInt(options.size())), answers);
    }
    return switch (question.type()) {
      case BOOLEAN -> check.toggle(question, new Answer.Flag(random.nextBoolean()), answers);
      default -> check.typed(question, Entry.NONE, entry(question), answers);
    };
  }

  private Entry entry(Question question) {
    var typed =
        switch (question.type()) {
          case INTEGER -> Integer.toString(random.nextInt(-2, 9));
          case DECIMAL, QUANTITY -> "%d.%d0".formatted(random.nextInt(10), random.nextInt(10));
          case DATE -> DATES.get(random.nextInt(DATES.size()));
          case STRING, OPEN_CHOICE -> TEXTS.get(random.nextInt(TEXTS.size()));
          case TEXT -> TEXTS.getFirst() + "\n" + TEXTS.get(random.nextInt(TEXTS.size()));
          default -> "";
        };
    int units = question.limits().units().size();
    return new Entry(typed, units == 0 ? 0 : random.nextInt(units));
  }
}
