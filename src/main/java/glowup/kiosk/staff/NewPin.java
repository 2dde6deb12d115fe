package glowup.kiosk.staff;

import java.util.Optional;

/**
 * The choosing of the first PIN: the code from the console, then the new PIN, then the same again.
 *
 * @param typed the digits of this step
 * @param first what was typed the first time; empty until then
 * @param fault what was wrong with what was typed last
 */
public record NewPin(Step step, String typed, String first, Optional<Fault> fault) {
  /** More digits than anybody remembers. */
  public static final int LONGEST = 12;

  /** What is asked for. */
  public enum Step {
    CODE,
    FIRST,
    AGAIN
  }

  /** Why it is asked again. */
  public enum Fault {
    WRONG_CODE,
    WAIT,
    TOO_SHORT,
    TOO_EASY,
    DIFFERENT,
    NOT_KEPT
  }

  /** Nothing typed. */
  public static NewPin begun() {
    return new NewPin(Step.CODE, "", "", Optional.empty());
  }

  public NewPin typed(char digit) {
    return typed.length() == LONGEST
        ? this
        : new NewPin(step, typed + digit, first, Optional.empty());
  }

  public NewPin cleared() {
    return new NewPin(step, "", first, Optional.empty());
  }

  /** What the gate said to the code. */
  public NewPin codeJudged(PinResult result) {
    return switch (result) {
      case PinResult.Right _ -> new NewPin(Step.FIRST, "", "", Optional.empty());
      case PinResult.Wait _ -> again(Step.CODE, Fault.WAIT);
      case PinResult.Wrong _, PinResult.NotSet _ -> again(Step.CODE, Fault.WRONG_CODE);
    };
  }

  /** The digits are whole, as far as whoever typed them is concerned. */
  public NewPin entered() {
    return switch (step) {
      case CODE -> this;
      case FIRST -> chosen();
      case AGAIN -> agreed() ? this : again(Step.FIRST, Fault.DIFFERENT);
    };
  }

  /** Whether the same PIN was typed twice. */
  public boolean agreed() {
    return step == Step.AGAIN && typed.equals(first);
  }

  /** It could not be kept, so it is not the PIN. */
  public NewPin notKept() {
    return again(Step.FIRST, Fault.NOT_KEPT);
  }

  private NewPin chosen() {
    if (typed.length() < StaffPin.LEAST_DIGITS) {
      return again(Step.FIRST, Fault.TOO_SHORT);
    }
    return isEasy()
        ? again(Step.FIRST, Fault.TOO_EASY)
        : new NewPin(Step.AGAIN, "", typed, Optional.empty());
  }

  /** One digit only, or a run of them: the first that anybody tries. */
  private boolean isEasy() {
    return typed.chars().distinct().count() == 1
        || "012345678901".contains(typed)
        || "987654321098".contains(typed);
  }

  private static NewPin again(Step step, Fault fault) {
    return new NewPin(step, "", "", Optional.of(fault));
  }

  /** Hides the digits. */
  @Override
  public String toString() {
    return "NewPin[" + step + "]";
  }
}
