package glowup.kiosk.delivery;

import java.util.regex.Pattern;

/**
 * A mail server's refusal.
 *
 * @param code three digits (RFC 5321, 4.2); -1 where the connection broke off instead
 * @param text the reply, in which an enhanced code such as 5.2.2 may stand (RFC 3463)
 */
record SmtpReply(int code, String text) {
  private static final Pattern ENHANCED = Pattern.compile("\\b[45]\\.(\\d{1,3}\\.\\d{1,3})\\b");

  /** What a refusal of the recipient means. */
  MailFailure ofRecipient() {
    if (enhanced().equals("2.2") || code == 552) {
      return MailFailure.MAILBOX_FULL;
    }
    if (code >= 550 && code < 560 && !enhanced().startsWith("7.") && code != 554) {
      return MailFailure.BAD_ADDRESS;
    }
    return code == 501 ? MailFailure.BAD_ADDRESS : ofMessage();
  }

  /** What a refusal of anything else means: the greeting, the sender or the message. */
  MailFailure ofMessage() {
    return switch (code) {
      case -1 -> MailFailure.BROKEN_OFF;
      case 454, 530, 534, 535, 538 -> MailFailure.LOGIN_REFUSED;
      case 523, 552 -> enhanced().equals("2.2") ? MailFailure.MAILBOX_FULL : MailFailure.TOO_LARGE;
      default -> {
        if (enhanced().equals("3.4") && code >= 500) {
          yield MailFailure.TOO_LARGE;
        }
        yield code < 500 ? MailFailure.TRY_LATER : MailFailure.REFUSED;
      }
    };
  }

  /** The enhanced code without its class, or blank. */
  private String enhanced() {
    var matcher = ENHANCED.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
