package glowup.kiosk.summary;

/** Takes out of a text what no page or message may carry, whoever wrote it. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text on one line, without control characters and broken halves of characters (XML forbids
   * them), and without the marks that would turn the direction of the words after it.
   */
  public static String of(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .map(character -> Character.isWhitespace(character) ? ' ' : character)
        .filter(PlainText::harmless)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean harmless(int character) {
    boolean turnsDirection =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return !turnsDirection
        && !Character.isISOControl(character)
        && Character.getType(character) != Character.SURROGATE
        && (character & 0xFFFE) != 0xFFFE;
  }
}
