package glowup.kiosk.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which dates may be answered.
 *
 * @param earliest the first
 * @param latest the last
 * @param today for those who say "today"
 * @param partial whether the year, or the year and the month, is an answer too
 */
public record DateAsk(LocalDate earliest, LocalDate latest, LocalDate today, boolean partial) {
  private static final int A_LIFE = 120;

  /** Any day of a long life until today. */
  public static DateAsk past(LocalDate today) {
    return new DateAsk(today.minusYears(A_LIFE), today, today, true);
  }

  List<Integer> years() {
    return IntStream.rangeClosed(earliest.getYear(), latest.getYear()).boxed().toList();
  }

  List<Integer> months(int year) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> !days(year, month).isEmpty())
        .boxed()
        .toList();
  }

  List<Integer> days(int year, int month) {
    var whole = YearMonth.of(year, month);
    return IntStream.rangeClosed(1, whole.lengthOfMonth())
        .filter(day -> may(whole.atDay(day)))
        .boxed()
        .toList();
  }

  /** Whether that much is an answer: as a whole within what may be answered. */
  boolean mayStop(DateParts date) {
    return partial && date.year() != 0 && may(date.first()) && may(date.last());
  }

  boolean may(LocalDate date) {
    return !date.isBefore(earliest) && !date.isAfter(latest);
  }
}
