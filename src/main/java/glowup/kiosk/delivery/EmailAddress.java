package glowup.kiosk.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox and nothing else, in the plain form people have (RFC 5321's dot-string at a domain):
 * no display name, list, quoting or line break can reach a header through it.
 */
public record EmailAddress(String value) {
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final String TOP_LABEL =
      "(?:[A-Za-z]{2,63}|[xX][nN]--[A-Za-z0-9-]{0,58}[A-Za-z0-9])";
  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + TOP_LABEL);
  private static final int LONGEST = 254;

  public EmailAddress {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not one email address");
    }
  }

  /** The address somebody typed, or nothing where it is not exactly one. */
  public static Optional<EmailAddress> parse(String typed) {
    return isOne(typed) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    return text.length() <= LONGEST && MAILBOX.matcher(text).matches();
  }

  /** Hides the address, so that no log or stack trace can hold it. */
  @Override
  public String toString() {
    return "EmailAddress[hidden]";
  }
}
