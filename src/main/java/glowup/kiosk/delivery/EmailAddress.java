package glowup.kiosk.delivery;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox and nothing else, in the plain form people have (RFC 5321's dot-string at a domain,
 * with the letters of any language): no display name, list, quoting or line break can reach a
 * header through it.
 */
public record EmailAddress(String value) {
  private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final String TOP_LABEL =
      "(?:[A-Za-z]{2,63}|[xX][nN]--[A-Za-z0-9-]{0,58}[A-Za-z0-9])";
  private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + TOP_LABEL);
  // In bytes, as a server counts.
  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;

  public EmailAddress {
    if (wire(value).isEmpty()) {
      throw new IllegalArgumentException("Not one email address");
    }
  }

  /** The address somebody typed, or nothing where it is not exactly one. */
  public static Optional<EmailAddress> parse(String typed) {
    return wire(typed).map(_ -> new EmailAddress(typed));
  }

  /** As a mail server is told: a domain in other letters goes by its ASCII name (RFC 3490). */
  String wire() {
    return wire(value).orElseThrow();
  }

  /** Whether only a server that offers SMTPUTF8 (RFC 6531) can take it. */
  boolean needsUnicode() {
    return !isAscii(value.substring(0, value.lastIndexOf('@')));
  }

  private static Optional<String> wire(String typed) {
    int at = typed.lastIndexOf('@');
    if (at < 1 || typed.length() > LONGEST) {
      return Optional.empty();
    }
    var name = typed.substring(0, at);
    if (!NAME.matcher(name).matches() || bytes(name) > LONGEST_NAME) {
      return Optional.empty();
    }
    return ascii(typed.substring(at + 1))
        .filter(domain -> DOMAIN.matcher(domain).matches())
        .map(domain -> name + "@" + domain)
        .filter(whole -> bytes(whole) <= LONGEST);
  }

  /** Only a name that comes back unchanged: some letters would lead to somebody else's domain. */
  private static Optional<String> ascii(String domain) {
    if (isAscii(domain)) {
      return Optional.of(domain);
    }
    try {
      var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
      var meant = Normalizer.normalize(domain, Normalizer.Form.NFC);
      return Optional.of(ascii).filter(name -> IDN.toUnicode(name).equalsIgnoreCase(meant));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Hides the address, so that no log or stack trace can hold it. */
  @Override
  public String toString() {
    return "EmailAddress[hidden]";
  }
}
