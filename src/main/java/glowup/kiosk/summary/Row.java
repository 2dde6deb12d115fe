package glowup.kiosk.summary;

import java.util.List;
import java.util.Optional;

/** A question of the self-check and what became of it; silence never reads as a "no". */
public sealed interface Row {

  /** The question in few words. */
  Said label();

  /**
   * Answered, with at least one answer.
   *
   * @param figure where on a drawn body the answers are, of a question that shows one
   */
  record Answered(Said label, List<Said> answers, Optional<Figure> figure) implements Row {
    public Answered {
      answers = List.copyOf(answers);
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("An answered row has at least one answer: " + label);
      }
    }

    /** One without a picture. */
    public Answered(Said label, List<Said> answers) {
      this(label, answers, Optional.empty());
    }

    /** Whether the practitioner's words for any answer are others than the visitor's. */
    boolean isTwofold() {
      return !answers.stream().allMatch(Said::isAlike);
    }
  }

  /** The visitor chose to keep the answer to themselves. */
  record Declined(Said label) implements Row {}

  /** Asked, and passed over. */
  record Unanswered(Said label) implements Row {}
}
