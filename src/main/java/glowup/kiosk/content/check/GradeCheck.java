package glowup.kiosk.content.check;

import glowup.kiosk.content.check.GradedText.Part;
import glowup.kiosk.source.Problem;
import java.util.function.Consumer;

/**
 * Finds texts that ask for more school than the people in a waiting room can be expected to have.
 */
final class GradeCheck {
  private static final double SHOULD = 6;
  private static final double MUST = 8;
  private static final double MOST_WORDS_A_SENTENCE = 15;

  private static final String REMEDY = " Use shorter sentences and everyday words.";

  private final Consumer<Problem> problems;

  GradeCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void check(GradedText text) {
    if (!text.counts()) {
      return;
    }
    double plain = text.measure().gradeWithoutNames();
    // A section may be about one medicine; over a whole page, names can be spread out.
    double hardest = text.part() == Part.PAGE ? Math.max(plain, text.measure().grade()) : plain;
    if (hardest > MUST) {
      problems.accept(
          Problem.error(text.file(), text.line(), tooHard(text, "must be at most", MUST)));
    } else if (plain > SHOULD) {
      problems.accept(
          Problem.warning(text.file(), text.line(), tooHard(text, "should be at most", SHOULD)));
    }
    if (text.measure().wordsPerSentence() > MOST_WORDS_A_SENTENCE) {
      problems.accept(
          Problem.warning(
              text.file(),
              text.line(),
              "%s has %.1f words a sentence on average; it should have at most %.0f. Make two"
                      .formatted(
                          text.name(), text.measure().wordsPerSentence(), MOST_WORDS_A_SENTENCE)
                  + " sentences of one."));
    }
  }

  private static String tooHard(GradedText text, String bound, double most) {
    return "%s is hard to read: %s. The grade %s %.0f."
            .formatted(text.name(), text.figures(), bound, most)
        + REMEDY;
  }
}
