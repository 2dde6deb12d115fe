package glowup.kiosk.selfcheck;

import java.util.List;
import java.util.function.Function;

/**
 * When an item is there: FHIR R4 {@code enableWhen} and {@code enableBehavior}. An item inside a
 * group needs the group's condition too, so that nesting says "and" where this says "or".
 */
public record Condition(Behavior behavior, List<EnableWhen> tests) {

  /** How several tests go together. */
  public enum Behavior {
    ALL,
    ANY
  }

  /** No test: always there. */
  public static final Condition NONE = new Condition(Behavior.ALL, List.of());

  public Condition {
    tests = List.copyOf(tests);
  }

  /** Whether it holds for answers of which every one counts. */
  public boolean holds(Answers answers) {
    return holds(answers::of);
  }

  /** The same, asking for the answers of a question by its linkId. */
  boolean holds(Function<String, List<Answer>> answers) {
    return switch (behavior) {
      case ALL -> tests.stream().allMatch(test -> test.holds(answers.apply(test.question())));
      case ANY -> tests.stream().anyMatch(test -> test.holds(answers.apply(test.question())));
    };
  }
}
