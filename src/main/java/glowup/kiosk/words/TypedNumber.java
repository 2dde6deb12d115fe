package glowup.kiosk.words;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a number is typed: which signs may follow which, so that what stands there is a number or the
 * beginning of one.
 *
 * @param decimals how many digits may stand behind the point; 0 for whole numbers
 * @param negative whether it may be less than nothing
 */
public record TypedNumber(int decimals, boolean negative) {
  /** Fewer than any whole number of a questionnaire, which has 32 bits. */
  private static final int MOST_DIGITS = 9;

  /** The number that was typed; empty while there is none, as after a minus alone. */
  public static Optional<BigDecimal> value(String typed) {
    return typed.chars().anyMatch(sign -> sign >= '0' && sign <= '9')
        ? Optional.of(new BigDecimal(typed))
        : Optional.empty();
  }

  /**
   * What stands there after one more key, which may be the same as before.
   *
   * @param sign a digit, a point, or a minus, which turns the number's sign
   */
  public String after(String before, String sign) {
    return switch (sign) {
      case "-" -> turned(before);
      case "." -> pointed(before);
      default -> longer(before, sign);
    };
  }

  /** What stands there when the last sign is taken away. */
  public static String shorter(String before) {
    return before.isEmpty() ? before : before.substring(0, before.length() - 1);
  }

  private String turned(String before) {
    if (!negative) {
      return before;
    }
    return before.startsWith("-") ? before.substring(1) : "-" + before;
  }

  private String pointed(String before) {
    if (decimals == 0 || before.contains(".")) {
      return before;
    }
    return (before.isEmpty() || before.equals("-") ? before + "0" : before) + ".";
  }

  private String longer(String before, String digit) {
    if (digit.isEmpty() || before.chars().filter(Character::isDigit).count() >= MOST_DIGITS) {
      return before;
    }
    int point = before.indexOf('.');
    if (point >= 0 && before.length() - point > decimals) {
      return before;
    }
    // A nought that leads is not part of the number: 0 and 7 are 7.
    return before.equals("0") || before.equals("-0")
        ? before.substring(0, before.length() - 1) + digit
        : before + digit;
  }
}
