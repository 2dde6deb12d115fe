package glowup.kiosk.alert;

import glowup.kiosk.delivery.Reason;
import java.util.List;

/** What became of telling the front desk. */
public sealed interface AlertResult {

  /** How the desk can hear of it. */
  enum Way {
    PRINTED,
    MAILED
  }

  /** The printer says that the note is out, or the mail server accepted the message. */
  record Told(Way way) implements AlertResult {}

  /** Demo mode: the note lies in a folder, and nobody was told. */
  record Saved() implements AlertResult {}

  /** The clinic's settings name no way. */
  record NoWay() implements AlertResult {}

  /** The kiosk's own limit for an hour is reached. */
  record TooMany() implements AlertResult {}

  /**
   * No way led to the desk.
   *
   * @param reasons one for each that was tried
   */
  record Failed(List<Reason> reasons) implements AlertResult {
    public Failed {
      reasons = List.copyOf(reasons);
    }
  }
}
