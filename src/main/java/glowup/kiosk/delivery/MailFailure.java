package glowup.kiosk.delivery;

/** Why no message went. The codes are printed in handbooks: never give one a new meaning. */
public enum MailFailure implements Reason {
  /** The server knows no such mailbox. */
  BAD_ADDRESS("M1"),
  /** The mailbox is full. */
  MAILBOX_FULL("M2"),
  /** The server's rules forbid it: the sender, the recipient's domain or the contents. */
  REFUSED("M3"),
  /** The server asks to come back later. */
  TRY_LATER("M4"),
  /** Nothing answers at the address in the settings. */
  UNREACHABLE("M5"),
  /** No answer in time. */
  TIMED_OUT("M6"),
  /** The server offers no encryption, so nothing was said to it. */
  NO_ENCRYPTION("M7"),
  /** The server's certificate is not its own, or vouched for by nobody known here. */
  CERTIFICATE("M8"),
  /** The server refused the kiosk's user and password, or wants some and has none. */
  LOGIN_REFUSED("M9"),
  /** The kiosk's own limit for an hour is reached. */
  TOO_MANY("M10"),
  /** The server takes no message of this size. */
  TOO_LARGE("M11"),
  /** The connection broke off; nobody can say whether the message was taken. */
  BROKEN_OFF("M12"),
  /** Demo mode: the disk with the outbox is full. */
  OUTBOX_FULL("M13"),
  /** Demo mode: the outbox cannot be written to. */
  OUTBOX_NOT_WRITABLE("M14"),
  /** The visit's own limit is reached. */
  TOO_MANY_IN_VISIT("M15"),
  /** The server takes no letters but English ones before the @. */
  LETTERS_NOT_TAKEN("M16");

  private final String code;

  MailFailure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
