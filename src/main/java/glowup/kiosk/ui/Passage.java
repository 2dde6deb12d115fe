package glowup.kiosk.ui;

/**
 * Some words on the glass that can be read aloud.
 *
 * @param where shows which of them are being said
 */
public record Passage(String text, Where where) {

  /** Finds letters on the glass. */
  @FunctionalInterface
  public interface Where {
    /** The place, as it is now, of the letters from one to before another. */
    Spot of(int from, int to);
  }
}
