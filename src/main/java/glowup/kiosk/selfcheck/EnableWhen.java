package glowup.kiosk.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One test of the answers to an earlier question: FHIR R4 {@code Questionnaire.item.enableWhen}.
 *
 * @param question the linkId of the question tested
 * @param answer what its answers are held against; for {@code exists}, whether there is one
 */
public record EnableWhen(String question, Operator operator, Answer answer) {

  /** The seven comparisons of FHIR R4's value set {@code questionnaire-enable-operator}. */
  public enum Operator {
    EXISTS("exists"),
    EQUAL("="),
    NOT_EQUAL("!="),
    GREATER(">"),
    LESS("<"),
    GREATER_OR_EQUAL(">="),
    LESS_OR_EQUAL("<=");

    private final String code;

    Operator(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<Operator> of(String code) {
      return Arrays.stream(values()).filter(operator -> operator.code.equals(code)).findFirst();
    }

    /** Whether it asks for more or less, which only ordered answers can say. */
    public boolean compares() {
      return switch (this) {
        case EXISTS, EQUAL, NOT_EQUAL -> false;
        case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> true;
      };
    }
  }

  /**
   * Whether the answers given pass the test: one that does is enough, save for {@code !=}, which
   * wants none that is equal and so also holds where there is no answer.
   */
  public boolean holds(List<Answer> given) {
    return switch (operator) {
      case EXISTS -> answer.equals(new Answer.Flag(!given.isEmpty()));
      case EQUAL -> given.contains(answer);
      case NOT_EQUAL -> !given.contains(answer);
      case GREATER -> any(given, order -> order > 0);
      case LESS -> any(given, order -> order < 0);
      case GREATER_OR_EQUAL -> any(given, order -> order >= 0);
      case LESS_OR_EQUAL -> any(given, order -> order <= 0);
    };
  }

  private boolean any(List<Answer> given, IntPredicate test) {
    return given.stream().flatMap(one -> order(one, answer).stream()).anyMatch(test::test);
  }

  private static Optional<Integer> order(Answer left, Answer right) {
    if (left instanceof Answer.Whole(int one) && right instanceof Answer.Whole(int other)) {
      return Optional.of(Integer.compare(one, other));
    }
    if (left instanceof Answer.Decimal(BigDecimal one)
        && right instanceof Answer.Decimal(BigDecimal other)) {
      return Optional.of(one.compareTo(other));
    }
    if (left instanceof Answer.Date(LocalDate one)
        && right instanceof Answer.Date(LocalDate other)) {
      return Optional.of(one.compareTo(other));
    }
    return Optional.empty();
  }
}
