package glowup.kiosk.delivery;

import java.util.Optional;

/**
 * The visit's slice: what became of its page and its message. Each method is one step that the
 * state allows, and changes nothing where it does not, so that a late word cannot undo an end.
 *
 * @param sends how many messages were asked for; it knows how many, never to whom
 * @param typed what stands in the address field; forgotten as soon as a server took the message
 */
public record Delivery(PrintState print, MailState mail, int sends, String typed) {
  private static final int MOST_SENDS = 3;

  public static Delivery nothing() {
    return new Delivery(new PrintState.NotAsked(), new MailState.NotAsked(), 0, "");
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

  /** Whether a page came, as the printer says: a visit has one, and more by staff's hand. */
  public boolean hadPage() {
    return print instanceof PrintState.Printed || print instanceof PrintState.Missing;
  }

  public Delivery printAsked() {
    return hadPage() ? this : reprintAsked();
  }

  /** Staff ask for the page once more. */
  public Delivery reprintAsked() {
    return printing() ? this : withPrint(new PrintState.Sending());
  }

  /** The visitor looked and found no page. */
  public Delivery pageMissing() {
    return print instanceof PrintState.Printed ? withPrint(new PrintState.Missing()) : this;
  }

  public Delivery printWent(PrintState.UnderWay progress) {
    return printing() ? withPrint(progress) : this;
  }

  public Delivery printEnded(PrintState.Ended end) {
    return printing() ? withPrint(end) : this;
  }

  public Delivery addressTyped(String text) {
    return mailing() ? this : new Delivery(print, mail, sends, text);
  }

  /** What is typed ends with this domain, whatever stood after the name. */
  public Delivery endedWith(String domain) {
    int at = typed.indexOf('@');
    var name = at < 0 ? typed : typed.substring(0, at);
    return name.isEmpty() ? this : addressTyped(name + "@" + domain);
  }

  /** Starts only with an address in the field, and a few times in a visit. */
  public Delivery mailAsked() {
    if (mailing() || address().isEmpty()) {
      return this;
    }
    return sends < MOST_SENDS
        ? new Delivery(print, new MailState.Sending(), sends + 1, typed)
        : new Delivery(print, new MailState.Failed(MailFailure.TOO_MANY_IN_VISIT), sends, typed);
  }

  public Delivery mailEnded(MailState.Ended end) {
    if (!mailing()) {
      return this;
    }
    var stillNeeded = end instanceof MailState.Failed;
    return new Delivery(print, end, sends, stillNeeded ? typed : "");
  }

  private Delivery withPrint(PrintState state) {
    return new Delivery(state, mail, sends, typed);
  }

  /** Hides what was typed. */
  @Override
  public String toString() {
    return "Delivery[print=%s, mail=%s]".formatted(print, mail);
  }
}
