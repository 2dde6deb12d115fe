package glowup.kiosk.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an answer must keep to.
 *
 * @param least nothing less: HL7's {@code minValue}
 * @param most nothing more: HL7's {@code maxValue}
 * @param maxLength the most letters of a text
 * @param step by how much a slider moves; from 1
 * @param units what a quantity may be told in, the usual one first; empty unless it is a quantity
 */
public record Limits(
    Optional<Answer> least,
    Optional<Answer> most,
    OptionalInt maxLength,
    int step,
    List<Unit> units) {

  /** None at all. */
  public static final Limits NONE =
      new Limits(Optional.empty(), Optional.empty(), OptionalInt.empty(), 1, List.of());

  public Limits {
    units = List.copyOf(units);
  }

  /** Whether an answer is within them; what cannot be held against one is not. */
  boolean allow(Answer answer) {
    return least.stream().allMatch(low -> answer.compare(low).orElse(-1) >= 0)
        && most.stream().allMatch(high -> answer.compare(high).orElse(1) <= 0)
        && (!(answer instanceof Answer.Text(String text))
            || text.codePointCount(0, text.length()) <= maxLength.orElse(Integer.MAX_VALUE))
        && (!(answer instanceof Answer.Quantity(_, Unit unit))
            || units.isEmpty()
            || units.stream().anyMatch(unit::isSameAs));
  }
}
