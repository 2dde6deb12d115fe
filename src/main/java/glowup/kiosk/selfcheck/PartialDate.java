package glowup.kiosk.selfcheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FHIR's date (http://hl7.org/fhir/R4/datatypes.html#date): a day, a month or a year of the
 * Gregorian calendar.
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** Refuses a day that is in no calendar with a {@link DateTimeException} that says so. */
  public PartialDate {
    if (day != 0 && month == 0) {
      throw new DateTimeException("a day needs its month.");
    }
    var _ = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /**
   * Reads YYYY, YYYY-MM or YYYY-MM-DD.
   *
   * @throws DateTimeException for anything else, with what to write instead
   */
  public static PartialDate parse(String text) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("a date is written 2026, 2026-11 or 2026-11-24.");
    }
    var date =
        new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    if (!date.toString().equals(text)) {
      throw new DateTimeException("no month and no day is 00.");
    }
    return date;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** As {@link Answer#compare}: a year is neither before nor after a day in it. */
  OptionalInt compare(PartialDate other) {
    if (year != other.year) {
      return OptionalInt.of(Integer.compare(year, other.year));
    }
    if (month != other.month) {
      return month == 0 || other.month == 0
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.compare(month, other.month));
    }
    return day != other.day && (day == 0 || other.day == 0)
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.compare(day, other.day));
  }

  /** As FHIR writes it. */
  @Override
  public String toString() {
    var year = "%04d".formatted(this.year);
    if (month == 0) {
      return year;
    }
    return day == 0 ? "%s-%02d".formatted(year, month) : "%s-%02d-%02d".formatted(year, month, day);
  }
}
