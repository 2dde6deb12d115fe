package glowup.kiosk.speech;

/** What reads aloud. */
public interface Voice {

  /**
   * Says something, and returns when it is said. An interrupt brings silence at once.
   *
   * @throws InterruptedException if it was silenced
   */
  SpeechResult speak(Utterance words) throws InterruptedException;

  /**
   * Whether it can speak a language, without a sound.
   *
   * @param language a BCP 47 tag
   */
  boolean speaks(String language) throws InterruptedException;

  /** What it is, for staff: the name of its program. */
  String name();
}
