package glowup.kiosk.staff;

import java.time.Duration;
import java.time.Instant;

/**
 * The wrong PINs in a row.
 *
 * @param last when the last one was typed
 */
record PinTries(int wrong, Instant last) {

  /** Wrong ones that cost nothing yet; from this one on each doubles the wait. */
  static final int FREE = 5;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

  /** An hour a try keeps guessers out for a lifetime, and staff out for no more than a morning. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  static PinTries none() {
    return new PinTries(0, Instant.EPOCH);
  }

  PinTries oneMore(Instant now) {
    return new PinTries(Math.min(wrong, Integer.MAX_VALUE - 1) + 1, now);
  }

  /** How long the last wrong one shuts the gate, counted from when it was typed. */
  Duration penalty() {
    if (wrong < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(wrong - FREE, 16);
    var wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  /** What is left of it; zero or less once it is over. */
  Duration left(Instant now) {
    return penalty().minus(Duration.between(last, now));
  }
}
