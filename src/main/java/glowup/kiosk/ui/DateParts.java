package glowup.kiosk.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, written as FHIR's {@code date} is: {@code YYYY}, {@code YYYY-MM} or
 * {@code YYYY-MM-DD}. What is not known is 0.
 */
record DateParts(int year, int month, int day) {
  static final DateParts NONE = new DateParts(0, 0, 0);

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  /** Reads a date; anything else is none. */
  static DateParts of(String text) {
    var parts = DATE.matcher(text);
    return parts.matches()
        ? new DateParts(
            Integer.parseInt(parts.group(1)), part(parts.group(2)), part(parts.group(3)))
        : NONE;
  }

  static DateParts of(LocalDate date) {
    return new DateParts(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static int part(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Another year, with the month and the day where there is such a day. */
  DateParts withYear(int other, DateAsk ask) {
    return new DateParts(other, 0, 0).keeping(month, day, ask);
  }

  /** Another month, with the day where there is such a day. */
  DateParts withMonth(int other, DateAsk ask) {
    return new DateParts(year, 0, 0).keeping(other, day, ask);
  }

  DateParts withDay(int other) {
    return new DateParts(year, month, other);
  }

  private DateParts keeping(int sameMonth, int sameDay, DateAsk ask) {
    if (sameMonth == 0 || !ask.months(year).contains(sameMonth)) {
      return this;
    }
    boolean there = ask.days(year, sameMonth).contains(sameDay);
    return new DateParts(year, sameMonth, there ? sameDay : 0);
  }

  /** What is known before a step's part. */
  DateParts before(DateStep step) {
    return new DateParts(year, step == DateStep.DAY ? month : 0, 0);
  }

  LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  LocalDate last() {
    var whole = YearMonth.of(year, month == 0 ? 12 : month);
    return isWhole() ? whole.atDay(day) : whole.atEndOfMonth();
  }

  boolean isWhole() {
    return day != 0;
  }

  /** As FHIR writes it; blank for none. */
  String text() {
    if (year == 0) {
      return "";
    }
    var text = "%04d".formatted(year);
    if (month != 0) {
      text += "-%02d".formatted(month);
    }
    return isWhole() ? text + "-%02d".formatted(day) : text;
  }

  /** As a language says it; blank for none. */
  String said(Locale locale) {
    if (isWhole()) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(locale)
          .format(LocalDate.of(year, month, day));
    }
    if (month != 0) {
      return DateTimeFormatter.ofLocalizedPattern("yMMMM")
          .withLocale(locale)
          .format(YearMonth.of(year, month));
    }
    return year == 0 ? "" : Integer.toString(year);
  }

  static String monthName(int month, Locale locale) {
    var name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
