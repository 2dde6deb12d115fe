package glowup.kiosk.selfcheck;

import java.util.Optional;

/**
 * An answer on offer.
 *
 * @param text the words for it, in the questionnaire's language
 * @param exclusive whether choosing it takes back every other answer, as "None of these" does
 */
public record AnswerOption(
    Answer value, String text, boolean exclusive, Optional<Picture> picture) {}
