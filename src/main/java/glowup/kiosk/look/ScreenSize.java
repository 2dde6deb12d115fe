package glowup.kiosk.look;

import java.util.OptionalDouble;

/**
 * How large the screen is in the hand's own measure, so that what a finger has to hit can be judged
 * in millimetres.
 *
 * @param widthMm how wide the lit part is as the screen stands, in millimetres; empty where nobody
 *     measured it, and then it is taken for one of 21.5 inches
 */
public record ScreenSize(OptionalDouble widthMm) {
  /** The short side of a screen of 21.5 inches, 16 to 9. */
  private static final double USUAL_SHORT_SIDE_MM = 268;

  /** What is smaller is no screen that one touches standing, and what is larger is a wall. */
  public static final int LEAST_MM = 100;

  public static final int MOST_MM = 3000;

  /** A screen that nobody measured. */
  public static ScreenSize usual() {
    return new ScreenSize(OptionalDouble.empty());
  }

  /**
   * A screen on which somebody held a ruler to a bar.
   *
   * @param screen how wide the screen is, in pixels
   * @param bar how long the bar is, in pixels
   * @param measuredMm how long the ruler says it is, in millimetres
   */
  public static ScreenSize measured(double screen, double bar, double measuredMm) {
    if (screen <= 0 || bar <= 0 || measuredMm <= 0) {
      throw new IllegalArgumentException("a screen, a bar and its length are more than nothing");
    }
    return new ScreenSize(OptionalDouble.of(measuredMm * screen / bar));
  }

  /** How many millimetres one pixel is, of a screen of so many. */
  public double millimetresPerPixel(double width, double height) {
    return widthMm.isPresent()
        ? widthMm.getAsDouble() / width
        : USUAL_SHORT_SIDE_MM / Math.min(width, height);
  }
}
