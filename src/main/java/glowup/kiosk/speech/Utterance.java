package glowup.kiosk.speech;

/**
 * Something to say.
 *
 * @param language a BCP 47 tag
 * @param wordsPerMinute how fast
 * @param volume how loud, 0 to 100
 */
public record Utterance(String text, String language, int wordsPerMinute, int volume) {

  /** Without what is said, which may be a visitor's. */
  @Override
  public String toString() {
    return "Utterance[" + language + "]";
  }
}
