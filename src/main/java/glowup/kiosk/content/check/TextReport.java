package glowup.kiosk.content.check;

import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report for people: a line a problem, in the form that editors jump to, and a last that counts.
 */
public final class TextReport {
  private final Path folder;
  private final boolean grades;

  /**
   * Makes a writer.
   *
   * @param folder the pack's
   * @param grades whether every page and section has a line with its figures
   */
  public TextReport(Path folder, boolean grades) {
    this.folder = folder;
    this.grades = grades;
  }

  public String write(CheckReport report) {
    var problems = report.problems().stream().map(Problem::toString);
    var figures = grades ? report.texts().stream().map(GradedText::note) : Stream.<String>empty();
    var count =
        "%d errors, %d warnings in %s".formatted(report.errors(), report.warnings(), folder);
    return Stream.of(problems, figures, report.notes().stream(), Stream.of(count))
        .flatMap(lines -> lines)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
