package glowup.kiosk.clinic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * When the clinic is open.
 *
 * @param week the spans of each day; a day that is not named is closed, and a week that names none
 *     is always open
 * @param zone where the clinic stands
 */
public record Hours(Map<DayOfWeek, List<Span>> week, ZoneId zone) {

  /**
   * A stretch of one day.
   *
   * @param to later than {@code from}; closed from then on
   */
  public record Span(LocalTime from, LocalTime to) {
    boolean holds(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }
  }

  public Hours {
    week = Map.copyOf(week);
  }

  /** A clinic that set no hours. */
  public static Hours always(ZoneId zone) {
    return new Hours(Map.of(), zone);
  }

  /** Whether there are hours to keep and to show. */
  public boolean areSet() {
    return !week.isEmpty();
  }

  public boolean isOpen(Instant now) {
    var here = now.atZone(zone);
    return !areSet()
        || on(here.getDayOfWeek()).stream().anyMatch(span -> span.holds(here.toLocalTime()));
  }

  /** The clinic's day, which is what "today" means there. */
  public LocalDate day(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** The spans of a day; none where the clinic is closed on it. */
  public List<Span> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
