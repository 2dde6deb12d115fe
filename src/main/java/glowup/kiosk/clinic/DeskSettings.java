package glowup.kiosk.clinic;

import java.util.Optional;

/**
 * How the front desk hears that a visitor asks for it.
 *
 * @param alertMail the desk's own mailbox; needs a mail server
 * @param alertPrint whether a note comes out of the printer; needs one, where the desk sees it
 * @param kioskName how staff tell this kiosk from another, as in "by the window"
 */
public record DeskSettings(
    Optional<String> alertMail, boolean alertPrint, Optional<String> kioskName) {

  /** The desk of a clinic that has set nothing up: nobody can be called from here. */
  public static DeskSettings none() {
    return new DeskSettings(Optional.empty(), false, Optional.empty());
  }
}
