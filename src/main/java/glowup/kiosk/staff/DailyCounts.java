package glowup.kiosk.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all visits of a day came to together, for the manager. It knows no visit, no time and no
 * order, and no number below {@link #FEW}: a count of one would be somebody.
 *
 * @param days each with its totals; a count that is not there is below {@link #FEW}
 */
public record DailyCounts(SortedMap<LocalDate, Map<Count, Integer>> days) {
  /** Numbers below this one are never kept, shown or written. */
  public static final int FEW = 5;

  private static final int DAYS_KEPT = 90;
  private static final String HIDDEN = "<" + FEW;
  private static final String HEAD = "day,visits,pages,checks,printed,sent";

  /** What is counted. */
  public enum Count {
    VISITS,
    PAGES,
    CHECKS,
    PRINTED,
    SENT
  }

  public DailyCounts {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  public static DailyCounts none() {
    return new DailyCounts(new TreeMap<>());
  }

  /**
   * With a batch of visits added to their day. A batch of few visits only shows that there was one:
   * what is added must not be what one person did.
   */
  public DailyCounts plus(LocalDate day, Map<Count, Integer> batch) {
    var next = new TreeMap<>(days);
    var had = next.getOrDefault(day, Map.of());
    var sum = new EnumMap<Count, Integer>(Count.class);
    sum.putAll(had);
    if (batch.getOrDefault(Count.VISITS, 0) >= FEW) {
      batch.forEach((count, number) -> sum.merge(count, number, Integer::sum));
      sum.values().removeIf(number -> number < FEW);
    }
    next.put(day, Map.copyOf(sum));
    return new DailyCounts(next.tailMap(day.minusDays(DAYS_KEPT - 1)));
  }

  /** A number as it may be shown. */
  public String shown(LocalDate day, Count count) {
    var number = days.getOrDefault(day, Map.of()).get(count);
    return number == null ? HIDDEN : number.toString();
  }

  /** The number of a bar; 0 where it is hidden. */
  public int bar(LocalDate day, Count count) {
    return days.getOrDefault(day, Map.of()).getOrDefault(count, 0);
  }

  /** One line a day, for a spreadsheet; {@link #parse} reads it back. */
  public String csv() {
    return days.keySet().stream()
        .map(
            day ->
                day
                    + ","
                    + Arrays.stream(Count.values())
                        .map(count -> shown(day, count))
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
  }

  /** What {@link #csv} wrote. A line that is broken is left out. */
  public static DailyCounts parse(String csv) {
    var days = new TreeMap<LocalDate, Map<Count, Integer>>();
    csv.lines().skip(1).forEach(line -> parse(line, days));
    return new DailyCounts(days);
  }

  private static void parse(String line, SortedMap<LocalDate, Map<Count, Integer>> days) {
    var cells = List.of(line.split(",", -1));
    if (cells.size() != Count.values().length + 1) {
      return;
    }
    var counts = new EnumMap<Count, Integer>(Count.class);
    var cell = cells.listIterator(1);
    for (var count : Count.values()) {
      var number = cell.next();
      if (number.matches("\\d{1,8}") && Integer.parseInt(number) >= FEW) {
        counts.put(count, Integer.parseInt(number));
      }
    }
    try {
      days.put(LocalDate.parse(cells.getFirst()), Map.copyOf(counts));
    } catch (DateTimeException _) {
      // Left out, as is any line that somebody meddled with.
    }
  }
}
