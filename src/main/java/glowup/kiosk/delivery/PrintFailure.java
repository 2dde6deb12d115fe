package glowup.kiosk.delivery;

/** Why no page came. The codes are printed in handbooks: never give one a new meaning. */
public enum PrintFailure implements Reason {
  /** Nothing answers at the address in the settings. */
  UNREACHABLE("P1"),
  /** Something took the connection and gave no whole answer in time. */
  NO_ANSWER("P2"),
  /** What answers is no IPP printer. */
  NOT_A_PRINTER("P3"),
  /** The printer wants a user and a password, which a kiosk must not need. */
  LOGIN_NEEDED("P4"),
  /** No encrypted connection, or a certificate nobody here vouches for. */
  NOT_SECURE("P5"),
  /** The printer takes no kind of page that the kiosk can make, or not this one. */
  REFUSED_DOCUMENT("P6"),
  /** The printer takes no jobs: it is switched to refuse them. */
  NOT_ACCEPTING("P7"),
  /** The printer is busy with another job and keeps no queue. */
  BUSY("P8"),
  /** The printer gave the job up. */
  ABORTED("P9"),
  /** Somebody cancelled the job at the printer. */
  CANCELLED_AT_PRINTER("P10"),
  /** The page was not out in the time given; the job was cancelled. */
  NOT_IN_TIME("P11"),
  /** The printer no longer knows of the job, so nobody can say whether a page came. */
  JOB_LOST("P12"),
  /** The printer reports a fault of its own. */
  PRINTER_FAULT("P13"),
  /** Demo mode: the disk with the outbox is full. */
  OUTBOX_FULL("P14"),
  /** Demo mode: the outbox cannot be written to. */
  OUTBOX_NOT_WRITABLE("P15"),
  /** The printer knows no paper of the size in the settings. */
  PAPER_SIZE("P16");

  private final String code;

  PrintFailure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
