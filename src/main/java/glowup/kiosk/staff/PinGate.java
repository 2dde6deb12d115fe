package glowup.kiosk.staff;

import glowup.kiosk.clinic.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The one door to the staff screen. It shuts for longer after each wrong PIN, also by restarts. */
public final class PinGate {
  private final Optional<Predicate<char[]>> pin;
  private final PinTriesFile file;
  private final InstantSource clock;
  private PinTries tries;

  /**
   * A gate with the clinic's PIN; {@code 000000} in demo mode while there is none.
   *
   * @throws IllegalArgumentException where the settings hold a hash that {@link StaffPin} refuses
   */
  public PinGate(Settings settings, InstantSource clock) {
    this(predicate(settings), new PinTriesFile(settings.state()), clock);
  }

  PinGate(Optional<Predicate<char[]>> pin, PinTriesFile file, InstantSource clock) {
    this.pin = pin;
    this.file = file;
    this.clock = clock;
    var now = clock.instant();
    this.tries = file.load(now);
  }

  /**
   * Tries the digits, which are cleared. Slow by design (a good part of a second): never call it on
   * the thread that draws.
   */
  public synchronized PinResult enter(char[] digits) {
    try {
      return pin.map(right -> judged(right, digits)).orElseGet(PinResult.NotSet::new);
    } finally {
      Arrays.fill(digits, '\0');
    }
  }

  private PinResult judged(Predicate<char[]> right, char[] digits) {
    var now = clock.instant();
    if (now.isBefore(tries.last())) {
      // The clock was set back: the wait begins anew, so it neither ends early nor lasts for years.
      keep(new PinTries(tries.wrong(), now));
    }
    var left = tries.left(now);
    if (left.compareTo(Duration.ZERO) > 0) {
      return new PinResult.Wait(left);
    }
    // Counted before it is looked at, so that pulling the plug wins no free try.
    keep(tries.oneMore(now));
    if (right.test(digits)) {
      keep(PinTries.none());
      return new PinResult.Right();
    }
    return tries.wrong() < PinTries.FREE
        ? new PinResult.Wrong(PinTries.FREE - tries.wrong())
        : new PinResult.Wait(tries.left(now));
  }

  private void keep(PinTries next) {
    tries = next;
    file.save(next);
  }

  private static Optional<Predicate<char[]>> predicate(Settings settings) {
    if (settings.pinHash().isPresent()) {
      return settings.pinHash().map(StaffPin::parse).map(pin -> pin::matches);
    }
    return settings.demo()
        ? Optional.of(digits -> Arrays.equals(digits, "000000".toCharArray()))
        : Optional.empty();
  }
}
