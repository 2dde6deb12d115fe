package glowup.kiosk.delivery;

/** Whatever takes a message to the visitor's mailbox. Called on a virtual thread: it blocks. */
public interface Mailer {

  /**
   * Sends one message and returns when a server has answered for it. An interrupt breaks it off.
   */
  MailState.Ended send(OutgoingMail mail) throws InterruptedException;

  /** Asks the server, within seconds, whether it would take a message now. */
  PartReadiness readiness();
}
