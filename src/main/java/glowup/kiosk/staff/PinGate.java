package glowup.kiosk.staff;

import glowup.kiosk.clinic.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** The one door to the staff screen. It shuts for longer after each wrong PIN, also by restarts. */
public final class PinGate {
  private final PinTriesFile file;
  private final PinFile chosen;
  private final InstantSource clock;
  private Optional<Predicate<char[]>> pin;
  private boolean settingUp;
  private boolean codeKnown;
  private PinTries tries;

  /**
   * A gate with the PIN that the settings name, else the one that was chosen at the kiosk. In demo
   * mode {@code 000000} opens while the settings name none. Where nobody ever set one, it lets in
   * whoever types the code on the console, to choose it.
   *
   * @throws IllegalArgumentException where the settings hold a hash that {@link StaffPin} refuses
   */
  public PinGate(Settings settings, RandomGenerator random, InstantSource clock) {
    this(
        predicate(settings),
        new PinTriesFile(settings.state()),
        new PinFile(settings.state()),
        clock);
    if (settings.staff().pinHash().isEmpty() && !settings.demo()) {
      pin = chosen.load().map(own -> own::matches);
      settingUp = !chosen.isThere();
    }
    if (settingUp) {
      var code = SetupCode.announced(random);
      pin = Optional.of(digits -> Arrays.equals(digits, code.toCharArray()));
    }
  }

  PinGate(Optional<Predicate<char[]>> pin, PinTriesFile file, PinFile chosen, InstantSource clock) {
    this.pin = pin;
    this.file = file;
    this.chosen = chosen;
    this.clock = clock;
    var now = clock.instant();
    this.tries = file.load(now);
  }

  /** Whether nobody has set a PIN yet, so that the digits to type are the console's. */
  public synchronized boolean needsSetUp() {
    return settingUp;
  }

  /**
   * Makes these digits the PIN, once the code was right, and clears them. Slow, as {@link #enter}.
   *
   * @return whether they are: not where the disk refuses, or somebody else was first
   */
  public synchronized boolean choose(char[] digits) {
    if (!settingUp || !codeKnown || chosen.isThere()) {
      Arrays.fill(digits, '\0');
      return false;
    }
    var made = StaffPin.create(digits);
    if (!chosen.save(made)) {
      return false;
    }
    settingUp = false;
    codeKnown = false;
    pin = Optional.of(made::matches);
    return true;
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
      codeKnown = settingUp;
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
    if (settings.staff().pinHash().isPresent()) {
      return settings.staff().pinHash().map(StaffPin::parse).map(pin -> pin::matches);
    }
    return settings.demo()
        ? Optional.of(digits -> Arrays.equals(digits, "000000".toCharArray()))
        : Optional.empty();
  }
}
