package glowup.kiosk.content.check;

import glowup.kiosk.source.Problem;
import java.util.List;

/**
 * What a check found out about a pack.
 *
 * @param problems in the order of files and lines
 * @param texts each page that could be graded, followed by its sections
 * @param notes what a check cannot find out, and nobody has to mend
 */
public record CheckReport(List<Problem> problems, List<GradedText> texts, List<String> notes) {

  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  public long warnings() {
    return problems.size() - errors();
  }
}
