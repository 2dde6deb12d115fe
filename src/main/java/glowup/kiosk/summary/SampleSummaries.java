package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import java.time.LocalDate;
import java.util.List;

/** The two ends of what a page may have to hold: all of it, and nothing. */
final class SampleSummaries {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private SampleSummaries() {}

  static List<Summary> all(String language) {
    return List.of(full(language), empty(language));
  }

  private static Summary full(String language) {
    var rows =
        List.<Row>of(
            new Row.Answered("a", List.of("b", "c")),
            new Row.Declined("d"),
            new Row.Unanswered("e"));
    return new Summary(
        language,
        new Clinic("f", "", "1", "2", "3"),
        Paper.A4,
        DAY,
        AdviceLine.LEVELS.stream().map(level -> new AdviceLine(level, "g")).toList(),
        Section.IDS.stream().map(id -> new Section(id, rows)).toList(),
        List.of("h"),
        List.of("i", "j"));
  }

  private static Summary empty(String language) {
    return new Summary(
        language,
        new Clinic("f", "", "", "", ""),
        Paper.LETTER,
        DAY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
