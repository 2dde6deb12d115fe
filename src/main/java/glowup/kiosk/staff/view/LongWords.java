package glowup.kiosk.staff.view;

/** Paths and addresses are longer than a line, and may go on in the next one after their signs. */
final class LongWords {
  private LongWords() {}

  static String breakable(String text) {
    return text.replaceAll("([/@.-])(?=\\S)", "$1\u200B");
  }
}
