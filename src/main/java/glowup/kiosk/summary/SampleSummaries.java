package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.look.Illustration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two ends of what a page may have to hold: all of it, and nothing. */
final class SampleSummaries {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  /** A language in which nothing is written. */
  private static final String OTHER = "zxx";

  private static final Figure FIGURE =
      new Figure(
          new Illustration(
              "k", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>", 1, 1),
          Set.of("b"));

  private SampleSummaries() {}

  static List<Summary> all(String language) {
    return List.of(full(language, language), full(language, OTHER), empty(language));
  }

  private static Summary full(String language, String clinicLanguage) {
    var rows =
        List.<Row>of(
            new Row.Answered(said("a"), List.of(said("b"), Said.alike("c")), Optional.of(FIGURE)),
            new Row.Answered(Said.alike("a"), List.of(Said.alike("b"))),
            new Row.Declined(said("d")),
            new Row.Unanswered(said("e")));
    return new Summary(
        language,
        clinicLanguage,
        new Clinic("f", "", "1", "2", "3"),
        Paper.A4,
        DAY,
        AdviceLine.LEVELS.stream()
            .map(level -> new AdviceLine(level, said("g"), said("l")))
            .toList(),
        Section.IDS.stream().map(id -> new Section(id, rows)).toList(),
        List.of(said("h")),
        List.of(said("i"), said("j")));
  }

  private static Said said(String text) {
    return new Said(text, text + "-" + OTHER);
  }

  private static Summary empty(String language) {
    return new Summary(
        language,
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
