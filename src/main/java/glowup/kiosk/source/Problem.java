package glowup.kiosk.source;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in a file that a clinic edits, said so that the reader can mend it.
 *
 * @param file the file at fault
 * @param line its line, counted from 1; 1 where the whole file is meant
 * @param severity whether what the file holds may be shown
 * @param message what is wrong and what to do, in one or two sentences
 */
public record Problem(Path file, int line, Severity severity, String message)
    implements Comparable<Problem> {

  /** What a problem costs. */
  public enum Severity {
    /** The part is left out, replaced by a default, or not fit to be shown, until it is mended. */
    ERROR,
    /** The part is used as it is. */
    WARNING
  }

  public static Problem error(Path file, int line, String message) {
    return new Problem(file, line, Severity.ERROR, message);
  }

  public static Problem warning(Path file, int line, String message) {
    return new Problem(file, line, Severity.WARNING, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return Comparator.comparing(Problem::file)
        .thenComparingInt(Problem::line)
        .thenComparing(Problem::message)
        .compare(this, other);
  }

  /** The form that editors jump to: {@code file:line: message}. */
  @Override
  public String toString() {
    var note = isError() ? "" : "warning: ";
    return file + ":" + line + ": " + note + message;
  }
}
