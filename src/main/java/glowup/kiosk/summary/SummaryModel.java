package glowup.kiosk.summary;

import glowup.kiosk.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Names every value that the template may show. */
final class SummaryModel {
  private static final String WORDS = "summary.";

  /** Between texts on one line: not a comma, which they may hold themselves. */
  static final String BETWEEN = " \u00b7 ";

  private final Summary summary;
  private final Words words;

  SummaryModel(Summary summary, Words words) {
    this.summary = summary;
    this.words = words;
  }

  Map<String, Object> values(String style) {
    var values = new HashMap<String, Object>(Section.IDS.size() + 16);
    values.put("style", style);
    values.put("language", summary.language());
    values.put("direction", words.rightToLeft() ? "rtl" : "ltr");
    values.put("paper", summary.paper().cssName());
    values.put("clinic", summary.clinic().name());
    values.put("words", allWords());
    values.put("advice", summary.advice().isEmpty() ? List.of() : Map.of("levels", advice()));
    values.put("matters", block("matters"));
    values.put("columns", columns());
    values.put("unanswered", line(summary.unanswered()));
    values.put("questions", summary.questions());
    values.put("topics", line(summary.topics()));
    values.put("emergency", !summary.clinic().emergencyPhone().isBlank());
    values.put("crisis", !summary.clinic().crisisPhone().isBlank());
    return values;
  }

  /** The words for {@code summary.<name>}, which may name the clinic, its phones and the date. */
  String word(String name) {
    var clinic = summary.clinic();
    var locale = Locale.forLanguageTag(words.language());
    return words.text(
        WORDS + name,
        Map.of(
            "clinic", clinic.name(),
            "emergency", clinic.emergencyPhone(),
            "crisis", clinic.crisisPhone(),
            "date",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .localizedBy(locale)
                    .format(summary.date())));
  }

  private Map<String, String> allWords() {
    var all = new HashMap<String, String>();
    for (var key : words.keys()) {
      if (key.startsWith(WORDS)) {
        var name = key.substring(WORDS.length());
        all.put(name, word(name));
      }
    }
    return all;
  }

  private List<Map<String, Object>> advice() {
    return AdviceLine.LEVELS.stream()
        .filter(level -> !summary.advice(level).isEmpty())
        .map(
            level ->
                Map.<String, Object>of(
                    "level", level,
                    "heading", word("level-" + level),
                    "texts", summary.advice(level)))
        .toList();
  }

  /** The sections beside each other: the first on one side and the rest on the other. */
  private List<Map<String, Object>> columns() {
    var blocks = Stream.of("skin", "tried", "know").flatMap(id -> block(id).stream()).toList();
    return switch (blocks.size()) {
      case 0 -> List.of();
      case 1 -> List.of(Map.of("blocks", blocks));
      default ->
          List.of(
              Map.of("blocks", blocks.subList(0, 1)),
              Map.of("blocks", blocks.subList(1, blocks.size())));
    };
  }

  /** A section as a list of one, or of none where it has nothing to show. */
  private List<Map<String, Object>> block(String id) {
    var rows = summary.shown(id).stream().map(SummaryModel::row).toList();
    return rows.isEmpty() ? List.of() : List.of(Map.of("heading", word(id), "rows", rows));
  }

  private static List<String> line(List<String> texts) {
    return texts.isEmpty() ? List.of() : List.of(String.join(BETWEEN, texts));
  }

  private static Map<String, Object> row(Row row) {
    return switch (row) {
      case Row.Answered(var label, var answers) ->
          Map.of("label", label, "answers", String.join(BETWEEN, answers), "declined", false);
      case Row.Declined(var label) -> Map.of("label", label, "answers", "", "declined", true);
      case Row.Unanswered(var label) ->
          throw new IllegalStateException("Rows passed over are not shown one by one: " + label);
    };
  }
}
