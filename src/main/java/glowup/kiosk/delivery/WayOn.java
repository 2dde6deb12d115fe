package glowup.kiosk.delivery;

import java.util.ArrayList;
import java.util.List;

/** What a visitor can do about a page or message that did not go well. */
public enum WayOn {
  PRINT_AGAIN,
  MAIL_AGAIN,
  CHANGE_ADDRESS,
  PRINT_INSTEAD,
  MAIL_INSTEAD;

  /**
   * What is worth trying now, in this order.
   *
   * @param canPrint whether the kiosk has a printer
   * @param canMail whether it has a mail server
   */
  public static List<WayOn> of(Delivery delivery, boolean canPrint, boolean canMail) {
    var ways = new ArrayList<WayOn>();
    if (delivery.print() instanceof PrintState.Failed) {
      ways.add(PRINT_AGAIN);
    }
    if (delivery.mail() instanceof MailState.Failed(var failure)) {
      switch (failure) {
        case TRY_LATER, UNREACHABLE, TIMED_OUT, BROKEN_OFF, OUTBOX_FULL, OUTBOX_NOT_WRITABLE ->
            ways.add(MAIL_AGAIN);
        case BAD_ADDRESS, MAILBOX_FULL, REFUSED, LETTERS_NOT_TAKEN -> ways.add(CHANGE_ADDRESS);
        case NO_ENCRYPTION, CERTIFICATE, LOGIN_REFUSED, TOO_LARGE, TOO_MANY, TOO_MANY_IN_VISIT -> {
          // Nothing the visitor does would change it.
        }
      }
      if (canPrint && delivery.print() instanceof PrintState.NotAsked) {
        ways.add(PRINT_INSTEAD);
      }
    }
    if (canMail
        && needsAnother(delivery.print())
        && delivery.mail() instanceof MailState.NotAsked) {
      ways.add(MAIL_INSTEAD);
    }
    return List.copyOf(ways);
  }

  private static boolean needsAnother(PrintState print) {
    return switch (print) {
      case PrintState.NeedsStaff _, PrintState.Missing _, PrintState.Failed _ -> true;
      case PrintState.NotAsked _,
          PrintState.Sending _,
          PrintState.Queued _,
          PrintState.Printing _,
          PrintState.Printed _,
          PrintState.Saved _ ->
          false;
    };
  }
}
