package glowup.kiosk.ui;

import glowup.kiosk.words.Digits;
import glowup.kiosk.words.TypedNumber;
import glowup.kiosk.words.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of number is asked for.
 *
 * @param decimals how many digits may stand behind the point; 0 for whole numbers
 * @param negative whether it may be less than nothing
 * @param least the smallest that may be answered
 * @param most the largest that may be answered
 * @param unit what it counts, in the visitor's words; blank for none
 */
public record NumberAsk(
    int decimals,
    boolean negative,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    String unit) {

  /** How it is typed. */
  TypedNumber typing() {
    return new TypedNumber(decimals, negative);
  }

  /** What may be answered, in words; blank where there are no limits. */
  String range(Words words) {
    var digits = new Digits(words);
    if (least.isPresent() && most.isPresent()) {
      return words.text(
          "number.range",
          Map.of("least", digits.shown(least.get()), "most", digits.shown(most.get())));
    }
    return least
        .map(number -> words.text("number.least", Map.of("least", digits.shown(number))))
        .or(() -> most.map(n -> words.text("number.most", Map.of("most", digits.shown(n)))))
        .orElse("");
  }

  /** What to say of a number that cannot be the answer; blank where it can. */
  String complaint(String typed, Words words) {
    var digits = new Digits(words);
    var number = TypedNumber.value(typed);
    var below = least.filter(limit -> number.filter(n -> n.compareTo(limit) < 0).isPresent());
    var above = most.filter(limit -> number.filter(n -> n.compareTo(limit) > 0).isPresent());
    return below
        .map(limit -> words.text("number.tooSmall", Map.of("least", digits.shown(limit))))
        .or(() -> above.map(n -> words.text("number.tooLarge", Map.of("most", digits.shown(n)))))
        .orElse("");
  }

  /** Whether that may be the answer: a number, and within the limits. */
  public boolean accepts(String typed) {
    return TypedNumber.value(typed)
        .filter(number -> least.filter(limit -> number.compareTo(limit) < 0).isEmpty())
        .filter(number -> most.filter(limit -> number.compareTo(limit) > 0).isEmpty())
        .isPresent();
  }
}
