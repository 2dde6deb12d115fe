package glowup.kiosk.staff;

import glowup.kiosk.source.Problem;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is ready and what is not as text, to send to whoever looks after the kiosk. */
public final class ReadinessReport {
  private ReadinessReport() {}

  /** What the file is called. */
  public static String name(LocalDate day) {
    return "glowup-kiosk-report-" + day + ".txt";
  }

  /** A line each; made of the parts alone, so nothing of a visitor can stand in it. */
  public static String text(Readiness readiness, String clinic, LocalDate day, Words words) {
    return Stream.of(
            Stream.of(
                words.text("staffReport.title", Map.of("clinic", clinic, "day", day.toString()))),
            readiness.checks().stream().map(check -> line(check, words)),
            readiness.problems().stream().map(Problem::toString))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Readiness.Check check, Words words) {
    return (check.ready() ? "[ok] " : "[" + check.code() + "] ") + ReadinessWords.of(check, words);
  }
}
