package glowup.kiosk.staff;

import glowup.kiosk.words.Words;
import java.util.Map;

/** One part in a line: how it is, or what to do. */
public final class ReadinessWords {
  private ReadinessWords() {}

  public static String of(Readiness.Check check, Words words) {
    var reason = check.reason().map(found -> ReasonWords.of(found, words) + " ").orElse("");
    return words.text("staff.part." + check.part())
        + ": "
        + reason
        + words.text("staff.state." + check.state(), Map.of("detail", check.detail()));
  }
}
