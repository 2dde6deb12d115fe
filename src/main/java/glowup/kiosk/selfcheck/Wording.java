package glowup.kiosk.selfcheck;

import java.util.Optional;

/**
 * How a question is put.
 *
 * @param prefix its number as people say it, such as "7a"; blank where it has none
 * @param help what to know before answering
 * @param label the few words that stand for it on the summary
 * @param clinical what stands for it in a practitioner's words; absent where that is the label
 */
public record Wording(
    String prefix, String text, Optional<String> help, String label, Optional<String> clinical) {

  /** How a question is put that practitioners have no other words for. */
  public Wording(String prefix, String text, Optional<String> help, String label) {
    this(prefix, text, help, label, Optional.empty());
  }

  /** The question with its number before it. */
  public String title() {
    return (prefix + " " + text).strip();
  }

  /** A question that says it all. */
  public static Wording of(String text) {
    return new Wording("", text, Optional.empty(), text);
  }
}
