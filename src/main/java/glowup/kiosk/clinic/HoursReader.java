package glowup.kiosk.clinic;

import glowup.kiosk.clinic.Hours.Span;
import glowup.kiosk.source.Fields;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/**
 * Reads the table {@code [hours]}. A day written wrongly is reported and counts as open: it must
 * not shut patients out.
 */
final class HoursReader {
  private static final String CLOSED = "closed";
  private static final List<Span> ALL_DAY = List.of(new Span(LocalTime.MIN, LocalTime.MAX));

  private HoursReader() {}

  static Hours read(Fields fields) {
    var zone = fields.parsed("zone", ZoneId::of).orElseGet(ZoneId::systemDefault);
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      boolean named = fields.has(name);
      var spans = fields.parsed(name, HoursReader::spans);
      if (named) {
        week.put(day, spans.orElse(ALL_DAY));
      }
    }
    fields.rejectUnknown();
    return new Hours(week, zone);
  }

  private static List<Span> spans(String text) {
    return text.strip().equals(CLOSED)
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).map(HoursReader::span).toList();
  }

  private static Span span(String text) {
    var parts = text.split("-", -1);
    if (parts.length == 2) {
      try {
        var from = LocalTime.parse(parts[0].strip());
        var to =
            parts[1].strip().equals("24:00") ? LocalTime.MAX : LocalTime.parse(parts[1].strip());
        if (from.isBefore(to)) {
          return new Span(from, to);
        }
      } catch (DateTimeException _) {
        // Said below, with what to write.
      }
    }
    throw new IllegalArgumentException(
        "write \"09:00-17:30\", \"09:00-12:00, 13:00-17:30\" or \"closed\".");
  }
}
