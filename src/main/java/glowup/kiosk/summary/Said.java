package glowup.kiosk.summary;

/**
 * One text for the visitor and for the practitioner: in the language of each, or in plain and in
 * clinical words of one language.
 *
 * @param own as the visitor reads it
 * @param clinic as the practitioner does
 */
public record Said(String own, String clinic) {

  /** What both read in the same words. */
  public static Said alike(String text) {
    return new Said(text, text);
  }

  public boolean isAlike() {
    return own.equals(clinic);
  }
}
