package glowup.kiosk.explainer.markdown;

/**
 * A text that may be read so many times and no more. The parser's patterns go back over what they
 * have read, on some lines of fifty letters without end: a count stops them, and does so at the
 * same place every time, which a clock would not.
 */
final class MeteredText implements CharSequence {
  /** Letters read, each time anew; a plain page takes three for each that it has. */
  private static final int MOST_READ = 25_000_000;

  private final String text;
  private int read;

  MeteredText(String text) {
    this.text = text;
  }

  /** The text was read too often, the last time at a place counted from 0. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int place;

    private Spent(int place) {
      super("at " + place);
      this.place = place;
    }

    int place() {
      return place;
    }
  }

  @Override
  public char charAt(int index) {
    if (++read > MOST_READ) {
      throw new Spent(index);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
