package glowup.kiosk.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The numbers of a line from which one is chosen.
 *
 * @param least the number at its start
 * @param most the number at its end
 * @param step how far apart they are; more than 0
 * @param leastWords what the start means; blank for nothing
 * @param mostWords what the end means; blank for nothing
 */
public record LineAsk(
    BigDecimal least, BigDecimal most, BigDecimal step, String leastWords, String mostWords) {

  public LineAsk {
    if (step.signum() <= 0 || most.compareTo(least) <= 0) {
      throw new IllegalArgumentException("A line goes up from its least to its most");
    }
  }

  /** How many steps it has. */
  int steps() {
    return most.subtract(least).divide(step, 0, RoundingMode.DOWN).intValue();
  }

  BigDecimal number(int at) {
    return least.add(step.multiply(BigDecimal.valueOf(at)));
  }

  /** Which step is nearest to a number, which may lie off the line. */
  int at(BigDecimal number) {
    int nearest = number.subtract(least).divide(step, 0, RoundingMode.HALF_UP).intValue();
    return Math.clamp(nearest, 0, steps());
  }
}
