package glowup.kiosk.selfcheck;

import java.util.Optional;

/**
 * An answer on offer.
 *
 * @param text the words for it, in the questionnaire's language
 * @param exclusive whether choosing it takes back every other answer, as "None of these" does
 * @param clinical what a practitioner calls the same; absent where that is the same words
 */
public record AnswerOption(
    Answer value,
    String text,
    boolean exclusive,
    Optional<Picture> picture,
    Optional<String> clinical) {

  /** One that practitioners have no other words for. */
  public AnswerOption(Answer value, String text, boolean exclusive, Optional<Picture> picture) {
    this(value, text, exclusive, picture, Optional.empty());
  }
}
