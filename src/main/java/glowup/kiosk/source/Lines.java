package glowup.kiosk.source;

/** The lines of a text as editors count them: each ends in a line feed, a return or both. */
public final class Lines {
  private Lines() {}

  /** How many lines end before a place in the text. */
  public static int before(int place, String text) {
    return (int) (text.substring(0, place) + ".").lines().count() - 1;
  }
}
