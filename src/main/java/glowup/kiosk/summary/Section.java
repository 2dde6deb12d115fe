package glowup.kiosk.summary;

import java.util.List;

/**
 * Rows that belong together.
 *
 * @param id one of {@link #IDS}
 */
public record Section(String id, List<Row> rows) {

  /** The sections a page can have, in the order it shows them. */
  public static final List<String> IDS = List.of("matters", "skin", "tried", "know");

  public Section {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException("Not a section of the summary: " + id);
    }
    rows = List.copyOf(rows);
  }

  /** The rows that say something: those passed over are named together on one line instead. */
  List<Row> shown() {
    return rows.stream().filter(row -> !(row instanceof Row.Unanswered)).toList();
  }
}
