package glowup.kiosk.staff;

import glowup.kiosk.source.Problem;
import java.util.List;

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
   * @param state a key among the words {@code staff.state.*}
   * @param detail what the words alone do not say: a code, a path, a count; may be blank
   */
  public record Check(String part, boolean ready, String state, String detail) {}

  public Readiness {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }

  /** Not yet looked. */
  public static Readiness unknown() {
    return new Readiness(List.of(), List.of());
  }
}
