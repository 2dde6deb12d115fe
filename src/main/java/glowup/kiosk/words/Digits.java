package glowup.kiosk.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;

/**
 * A language's own digits and marks. A number is kept as {@code -12.5} in every language, so that
 * the visitor may change the language midway; only what is shown differs.
 */
public final class Digits {
  private final DecimalFormatSymbols symbols;

  public Digits(Words words) {
    symbols = DecimalFormatSymbols.getInstance(words.locale());
  }

  /** The mark between the whole and its parts. */
  public char mark() {
    return symbols.getDecimalSeparator();
  }

  /** A kept number, typed to the end or not, as this language writes it. */
  public String shown(String kept) {
    var shown = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      shown.append(shown(kept.charAt(i)));
    }
    return shown.toString();
  }

  private char shown(char sign) {
    return switch (sign) {
      case '.' -> mark();
      case '-' -> '\u2212';
      default -> sign >= '0' && sign <= '9' ? (char) (symbols.getZeroDigit() + sign - '0') : sign;
    };
  }

  public String shown(BigDecimal number) {
    return shown(number.toPlainString());
  }

  /** What a real key types, as it is kept; blank for a key that is no part of a number. */
  public String kept(String typed) {
    if (typed.length() != 1) {
      return "";
    }
    char sign = typed.charAt(0);
    int digit = Character.digit(sign, 10);
    if (digit >= 0) {
      return Integer.toString(digit);
    }
    return sign == mark() ? "." : sign == '-' || sign == '\u2212' ? "-" : "";
  }
}
