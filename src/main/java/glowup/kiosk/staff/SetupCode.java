package glowup.kiosk.staff;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What proves, while no PIN is set, that whoever stands at the kiosk also started it. Without it
 * the first patient to find the padlock could choose the PIN. It is written to the console or the
 * log as the kiosk starts, holds until a PIN is chosen, and a restart makes another.
 */
final class SetupCode {
  private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);

  private SetupCode() {}

  /** Six digits that whoever started the kiosk now reads. */
  static String announced(RandomGenerator random) {
    var code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
    LOG.warn(
        "No staff PIN is set. Touch the padlock on the kiosk, type this code, and choose one: {}",
        code);
    return code;
  }
}
