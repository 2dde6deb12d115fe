package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers in answers. */
final class Numbers {
  private Numbers() {}

  static Optional<BigDecimal> of(Answer answer) {
    return switch (answer) {
      case Answer.Whole(int number) -> Optional.of(BigDecimal.valueOf(number));
      case Answer.Decimal(BigDecimal number) -> Optional.of(number);
      case Answer.Quantity(BigDecimal number, _) -> Optional.of(number);
      default -> Optional.empty();
    };
  }

  /** The number of a limit, where it is a limit of what is told in this unit. */
  static Optional<BigDecimal> of(Answer limit, Unit told) {
    return limit instanceof Answer.Quantity(_, Unit unit) && !unit.code().equals(told.code())
        ? Optional.empty()
        : of(limit);
  }
}
