package glowup.kiosk.speech;

/** How fast a voice reads. */
public record Pace(int wordsPerMinute) {
  /** About as fast as people read to each other. */
  public static final Pace USUAL = new Pace(150);

  private static final int SLOWEST = 90;
  private static final int FASTEST = 210;
  private static final int STEP = 30;

  /** So many steps faster, or slower; at the end of the range it stays. */
  Pace by(int steps) {
    return new Pace(Math.clamp(wordsPerMinute + (long) steps * STEP, SLOWEST, FASTEST));
  }
}
