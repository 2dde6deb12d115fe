package glowup.kiosk.summary;

import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts neighbours that ask about one thing on one row: those whose labels begin with the same words
 * and a colon, as "Cream: how long" and "Cream: helped?" do.
 */
final class MergedRows {
  private static final String COLON = ": ";

  private final PageWords words;

  MergedRows(PageWords words) {
    this.words = words;
  }

  List<Row> of(List<Row> rows) {
    var merged = new ArrayList<Row>();
    var together = new ArrayList<Row.Answered>();
    for (var row : rows) {
      if (!(row instanceof Row.Answered answered && isPart(answered))) {
        flush(together, merged);
        merged.add(row);
        continue;
      }
      if (!together.isEmpty() && !head(together.getFirst()).equals(head(answered))) {
        flush(together, merged);
      }
      together.add(answered);
    }
    flush(together, merged);
    return List.copyOf(merged);
  }

  private void flush(List<Row.Answered> together, List<Row> merged) {
    if (together.size() == 1) {
      merged.add(together.getFirst());
    } else if (!together.isEmpty()) {
      merged.add(
          new Row.Answered(
              head(together.getFirst()), together.stream().map(this::answers).toList()));
    }
    together.clear();
  }

  private static boolean isPart(Row.Answered row) {
    return row.figure().isEmpty()
        && row.label().own().contains(COLON)
        && row.label().clinic().contains(COLON);
  }

  private static Said head(Row row) {
    return new Said(head(row.label().own()), head(row.label().clinic()));
  }

  private static String head(String label) {
    return label.substring(0, label.indexOf(COLON));
  }

  /** The answers of one question, led by what is left of its label. */
  private Said answers(Row.Answered row) {
    return new Said(
        line(
            words.own(),
            row.label().own(),
            row.answers().stream().map(Said::own).collect(Collectors.joining(", "))),
        line(
            words.clinic(),
            row.label().clinic(),
            row.answers().stream().map(Said::clinic).collect(Collectors.joining(", "))));
  }

  private static String line(Words words, String label, String text) {
    var rest = label.substring(label.indexOf(COLON) + COLON.length());
    boolean asks = rest.endsWith("?") || rest.endsWith("\u061f");
    return asks
        ? rest + " " + text
        : words.text("summary.line", Map.of("label", rest, "text", text));
  }
}
