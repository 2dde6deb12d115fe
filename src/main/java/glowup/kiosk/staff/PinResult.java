package glowup.kiosk.staff;

import java.time.Duration;

/** What the gate says to digits typed at it. */
public sealed interface PinResult {

  /** The staff screen may open. */
  record Right() implements PinResult {}

  /**
   * Not the PIN.
   *
   * @param triesLeft how many more before a wait; at least 1
   */
  record Wrong(int triesLeft) implements PinResult {}

  /**
   * Too many wrong ones: nothing is looked at until then.
   *
   * @param left more than zero
   */
  record Wait(Duration left) implements PinResult {}

  /** No PIN was ever set, so none opens. */
  record NotSet() implements PinResult {}
}
