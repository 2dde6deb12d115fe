package glowup.kiosk.selfcheck;

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
   * wants an answer and none that is equal ("no answer has a value that is equal"). Of a question
   * that was not answered only {@code exists} can say anything.
   */
  public boolean holds(List<Answer> given) {
    return switch (operator) {
      case EXISTS -> answer.equals(new Answer.Flag(!given.isEmpty()));
      case EQUAL -> given.stream().anyMatch(this::equal);
      case NOT_EQUAL -> !given.isEmpty() && given.stream().noneMatch(this::equal);
      case GREATER -> any(given, order -> order > 0);
      case LESS -> any(given, order -> order < 0);
      case GREATER_OR_EQUAL -> any(given, order -> order >= 0);
      case LESS_OR_EQUAL -> any(given, order -> order <= 0);
    };
  }

  private boolean equal(Answer one) {
    return one.equals(answer) || one.compare(answer).orElse(1) == 0;
  }

  private boolean any(List<Answer> given, IntPredicate test) {
    return given.stream().flatMapToInt(one -> one.compare(answer).stream()).anyMatch(test);
  }
}
