package glowup.kiosk.delivery;

import java.util.Optional;

/**
 * The visit's slice: what became of its page and its message. Each method is one step that the
 * state allows, and changes nothing where it does not, so that a late word cannot undo an end.
 *
 * @param typed what stands in the address field; forgotten as soon as a server took the message
 */
public record Delivery(PrintState print, MailState mail, String typed) {

  public static Delivery nothing() {
    return new Delivery(new PrintState.NotAsked(), new MailState.NotAsked(), "");
  }

  /** Whether the idle clock must wait. */
  public boolean underWay() {
    return printing() || mailing();
  }

  /** Whether the visitor asked for a page or a message, whatever became of it. */
  public boolean isAsked() {
    return !(print instanceof PrintState.NotAsked && mail instanceof MailState.NotAsked);
  }

  public boolean printing() {
    return print instanceof PrintState.UnderWay;
  }

  public boolean mailing() {
    return mail instanceof MailState.Sending;
  }

  /** The address in the field, once it is one. */
  public Optional<EmailAddress> address() {
    return EmailAddress.parse(typed);
  }

  public Delivery printAsked() {
    return printing() ? this : withPrint(new PrintState.Sending());
  }

  public Delivery printWent(PrintState.UnderWay progress) {
    return printing() ? withPrint(progress) : this;
  }

  public Delivery printEnded(PrintState.Ended end) {
    return printing() ? withPrint(end) : this;
  }

  public Delivery addressTyped(String text) {
    return mailing() ? this : new Delivery(print, mail, text);
  }

  /** Starts only with an address in the field. */
  public Delivery mailAsked() {
    return mailing() || address().isEmpty() ? this : withMail(new MailState.Sending());
  }

  public Delivery mailEnded(MailState.Ended end) {
    if (!mailing()) {
      return this;
    }
    var stillNeeded = end instanceof MailState.Failed;
    return new Delivery(print, end, stillNeeded ? typed : "");
  }

  private Delivery withPrint(PrintState state) {
    return new Delivery(state, mail, typed);
  }

  private Delivery withMail(MailState state) {
    return new Delivery(print, state, typed);
  }

  /** Hides what was typed. */
  @Override
  public String toString() {
    return "Delivery[print=%s, mail=%s]".formatted(print, mail);
  }
}
