package glowup.kiosk.clinic;

import java.util.Optional;

/**
 * The door to the front desk's screen.
 *
 * @param pinHash the staff PIN as {@code StaffPin} hashed it; empty where none was set
 * @param shufflePad whether the digits stand in a new order each time, so that no smudge and no
 *     look over the shoulder gives them away
 */
public record StaffSettings(Optional<String> pinHash, boolean shufflePad) {

  /** No PIN, and a plain pad. */
  public static StaffSettings none() {
    return new StaffSettings(Optional.empty(), false);
  }
}
