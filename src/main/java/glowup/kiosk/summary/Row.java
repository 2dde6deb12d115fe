package glowup.kiosk.summary;

import java.util.List;

/** A question of the self-check and what became of it; silence never reads as a "no". */
public sealed interface Row {

  /** The question in few words. */
  String label();

  /** Answered, with at least one answer. */
  record Answered(String label, List<String> answers) implements Row {
    public Answered {
      answers = List.copyOf(answers);
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("An answered row has at least one answer: " + label);
      }
    }
  }

  /** The visitor chose to keep the answer to themselves. */
  record Declined(String label) implements Row {}

  /** Asked, and passed over. */
  record Unanswered(String label) implements Row {}
}
