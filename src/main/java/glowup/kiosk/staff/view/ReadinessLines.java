package glowup.kiosk.staff.view;

import glowup.kiosk.source.Problem;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.staff.ReadinessWords;
import glowup.kiosk.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * One line a part: ready, or what to do. What was just asked for and what needs a hand come first.
 */
final class ReadinessLines {
  private ReadinessLines() {}

  static List<Node> of(Readiness readiness, Words words) {
    return Stream.concat(
            readiness.checks().stream()
                .sorted(
                    Comparator.comparing((Readiness.Check check) -> !check.part().equals("reload"))
                        .thenComparing(Readiness.Check::ready))
                .map(check -> line(check, words)),
            readiness.problems().stream().map(Problem::toString).map(StatusLine::notReady))
        .toList();
  }

  private static Node line(Readiness.Check check, Words words) {
    var text = ReadinessWords.of(check, words);
    return StatusLine.of(check.ready(), check.ready() ? text : text + " (" + check.code() + ")");
  }
}
