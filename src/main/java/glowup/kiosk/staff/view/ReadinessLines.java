package glowup.kiosk.staff.view;

import glowup.kiosk.source.Problem;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;

/** One line a part: ready, or what to do. What needs a hand comes first. */
final class ReadinessLines {
  private ReadinessLines() {}

  static List<Node> of(Readiness readiness, Words words) {
    return Stream.concat(
            readiness.checks().stream()
                .sorted(Comparator.comparing(Readiness.Check::ready))
                .map(check -> StatusLine.of(check.ready(), text(check, words))),
            readiness.problems().stream().map(Problem::toString).map(StatusLine::notReady))
        .toList();
  }

  static String text(Readiness.Check check, Words words) {
    var reason = check.reason().map(found -> ReasonWords.of(found, words) + " ").orElse("");
    return words.text("staff.part." + check.part())
        + ": "
        + reason
        + words.text("staff.state." + check.state(), Map.of("detail", check.detail()));
  }
}
