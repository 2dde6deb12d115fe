package glowup.kiosk.delivery;

/** Why a page or message does not arrive. */
public sealed interface Reason permits PrintFailure, PrinterTrouble, MailFailure {

  /** What a visitor can read out and staff can look up, such as {@code P3}. */
  String code();
}
