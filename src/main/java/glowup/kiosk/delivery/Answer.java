package glowup.kiosk.delivery;

/** What a printer said to one question. */
sealed interface Answer<T> {

  /** It answered. */
  record Given<T>(T value) implements Answer<T> {}

  /** It did not, or not with what was asked for. */
  record Refused<T>(PrintFailure failure) implements Answer<T> {}
}
