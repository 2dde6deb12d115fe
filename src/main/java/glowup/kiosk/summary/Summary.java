package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page that a visitor takes along says. Any list may be empty.
 *
 * @param language BCP 47 tag of what is the visitor's own
 * @param clinicLanguage BCP 47 tag of what is for the practitioner
 * @param advice kept with the most urgent first
 * @param questions what the visitor wants to ask
 * @param topics the titles of what the visitor read
 */
public record Summary(
    String language,
    String clinicLanguage,
    Clinic clinic,
    Paper paper,
    LocalDate date,
    List<AdviceLine> advice,
    List<Section> sections,
    List<Said> questions,
    List<Said> topics) {

  public Summary {
    advice =
        advice.stream()
            .sorted(Comparator.comparingInt(line -> AdviceLine.LEVELS.indexOf(line.level())))
            .toList();
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
    topics = List.copyOf(topics);
  }

  /** Whether the visitor used another language than the clinic's. */
  boolean isBilingual() {
    return !language.equals(clinicLanguage);
  }

  /** The advice of one level. */
  List<AdviceLine> advice(String level) {
    return advice.stream().filter(line -> line.level().equals(level)).toList();
  }

  /** What the section of that id has to show; empty where it has nothing. */
  List<Row> shown(String id) {
    return section(id).flatMap(section -> section.shown().stream()).toList();
  }

  /** The labels of all rows that were passed over. */
  List<Said> unanswered() {
    return Section.IDS.stream()
        .flatMap(this::section)
        .flatMap(section -> section.rows().stream())
        .filter(Row.Unanswered.class::isInstance)
        .map(Row::label)
        .toList();
  }

  private Stream<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id));
  }
}
