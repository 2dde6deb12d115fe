package glowup.kiosk.delivery.view;

import java.util.regex.Pattern;

/** Where an address may be broken so that it can still be read back letter by letter. */
final class AddressLines {
  /** What fits on one line at every text size, in letters. */
  private static final int SHORT = 28;

  /** A place to break that nobody sees. */
  private static final String BREAK = "\u200B";

  private static final Pattern LONG_RUN = Pattern.compile("[^" + BREAK + "]{" + SHORT + "}");

  private AddressLines() {}

  /** A long address on two lines, the second from the @ on; a longer part breaks at its signs. */
  static String of(String address) {
    int at = address.lastIndexOf('@');
    return address.length() <= SHORT || at < 1
        ? broken(address)
        : broken(address.substring(0, at)) + "\n" + broken(address.substring(at));
  }

  private static String broken(String part) {
    if (part.length() <= SHORT) {
      return part;
    }
    var lines = part.replaceAll("(?<=[._+-])", BREAK);
    return LONG_RUN.matcher(lines).replaceAll("$0" + BREAK);
  }
}
