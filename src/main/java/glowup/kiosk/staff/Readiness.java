package glowup.kiosk.staff;

import glowup.kiosk.delivery.Reason;
import glowup.kiosk.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What is set up and what is not, for the front desk.
 *
 * @param checks one line a part; empty while it is being found out
 * @param problems the errors of the content, for whoever mends it
 */
public record Readiness(List<Check> checks, List<Problem> problems) {

  /**
   * One part of the kiosk.
   *
   * @param part its key among the words {@code staff.part.*}
   * @param ready whether it does its work
   * @param state a key among the words {@code staff.state.*}, which say what to do where it is not
   * @param detail what the words alone do not say: a code, a path, a count; may be blank
   * @param reason what the part itself says is wrong
   */
  public record Check(
      String part, boolean ready, String state, String detail, Optional<Reason> reason) {

    /** A part that gives no reason of its own. */
    public Check(String part, boolean ready, String state, String detail) {
      this(part, ready, state, detail, Optional.empty());
    }

    /** What staff can read out to whoever looks after the kiosk. Never give one a new meaning. */
    public String code() {
      return reason.map(Reason::code).orElseGet(this::ownCode);
    }

    private String ownCode() {
      return switch (state) {
        case "notSet" -> "S1";
        case "demo" -> "S2";
        case "demoPin" -> "S3";
        case "errors" -> "S4";
        case "leftOut" -> "S5";
        case "drafts" -> "S6";
        case "refused" -> "S7";
        case "diskFull" -> "S8";
        case "memoryFull" -> "S9";
        case "clockWrong" -> "S10";
        case "paperOut" -> "S11";
        default -> "S0";
      };
    }
  }

  public Readiness {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }

  /** Not yet looked. */
  public static Readiness unknown() {
    return new Readiness(List.of(), List.of());
  }

  /** Whether a patient would get all that the kiosk offers. */
  public boolean allReady() {
    return checks.stream().allMatch(Check::ready);
  }
}
