package glowup.kiosk.speech;

/** What came of having something said. */
public sealed interface SpeechResult {

  /** It was said to its end. */
  record Said() implements SpeechResult {}

  /** It was not, or not to its end. */
  record Failed() implements SpeechResult {}
}
