package glowup.kiosk.staff;

import glowup.kiosk.staff.Readiness.Check;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * The machine that the kiosk stands on, as far as it must be well for the kiosk to be.
 *
 * @param diskFree bytes that can still be written to the state folder's disk
 * @param memoryFree bytes that the program may still take
 * @param now what its clock says
 */
public record Machine(long diskFree, long memoryFree, Instant now, ZoneId zone) {
  private static final long MEGABYTE = 1024L * 1024;
  private static final long LEAST_DISK = 200 * MEGABYTE;
  private static final long LEAST_MEMORY = 48 * MEGABYTE;

  /** No kiosk ran before this year, so a clock that says so was never set. */
  private static final Year FIRST = Year.of(2026);

  /** A line each for disk, clock and memory. */
  public List<Check> checks(Locale locale) {
    return List.of(room("disk", diskFree, LEAST_DISK, "diskFull"), clock(locale), memory());
  }

  private Check memory() {
    return room("memory", memoryFree, LEAST_MEMORY, "memoryFull");
  }

  private static Check room(String part, long free, long least, String full) {
    boolean enough = free >= least;
    return new Check(part, enough, enough ? "free" : full, Long.toString(free / MEGABYTE));
  }

  /** Only a person can tell whether a likely time is the right one, so it is shown. */
  private Check clock(Locale locale) {
    var here = now.atZone(zone);
    boolean likely = here.getYear() >= FIRST.getValue();
    return new Check(
        "clock",
        likely,
        likely ? "clockSays" : "clockWrong",
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .localizedBy(locale)
            .format(here));
  }
}
