package glowup.kiosk.summary;

import glowup.kiosk.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names every value that the template may show. */
final class SummaryModel {
  private static final String WORDS = "summary.";

  /** Between texts on one line: not a comma, which they may hold themselves. */
  static final String BETWEEN = " \u00b7 ";

  private final Summary summary;
  private final PageWords words;
  private final int most;

  SummaryModel(Summary summary, PageWords words) {
    this(summary, words, summary.questions().size());
  }

  /** Of a page with room for so many questions, which counts the rest. */
  SummaryModel(Summary summary, PageWords words, int most) {
    this.summary = summary;
    this.words = words;
    this.most = most;
  }

  Map<String, Object> values(String style) {
    var values = new HashMap<String, Object>(Section.IDS.size() + 20);
    values.put("style", style);
    values.put("language", summary.language());
    values.put("clinicLanguage", summary.clinicLanguage());
    values.put("bilingual", summary.isBilingual());
    values.put("direction", direction(words.own()));
    values.put("clinicDirection", direction(words.clinic()));
    values.put("paper", summary.paper().cssName());
    values.put("clinic", summary.clinic().name());
    values.put("words", allWords(words.own()));
    values.put("clinicWords", allWords(words.clinic()));
    values.put("advice", summary.advice().isEmpty() ? List.of() : Map.of("levels", advice()));
    values.put("matters", section("matters"));
    values.put(
        "sections",
        Stream.of("skin", "tried", "know").flatMap(id -> section(id).stream()).toList());
    values.put("unanswered", line(summary.unanswered()));
    values.put(
        "questions", summary.questions().stream().limit(most).map(this::translated).toList());
    values.put("more", more());
    values.put("topics", line(summary.topics()));
    values.put("emergency", !summary.clinic().emergencyPhone().isBlank());
    values.put("crisis", !summary.clinic().crisisPhone().isBlank());
    return values;
  }

  /** The words for {@code summary.<name>}, which may name the clinic, its phones and the date. */
  Said word(String name) {
    return new Said(word(words.own(), name), word(words.clinic(), name));
  }

  private String word(Words in, String name) {
    var clinic = summary.clinic();
    var locale = in.locale();
    return in.text(
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

  private static String direction(Words in) {
    return in.rightToLeft() ? "rtl" : "ltr";
  }

  private Map<String, String> allWords(Words in) {
    return in.keys().stream()
        .filter(key -> key.startsWith(WORDS))
        .map(key -> key.substring(WORDS.length()))
        .collect(Collectors.toMap(Function.identity(), name -> word(in, name)));
  }

  /** A text, and beside it the clinic's where that is another. */
  private static Map<String, Object> said(Said said) {
    return Map.of(
        "own", said.own(),
        "clinic", said.clinic(),
        "theirs", said.isAlike() ? List.of() : List.of(said.clinic()));
  }

  /** The same of what is translated for the clinic, and never put in other words. */
  private Map<String, Object> translated(Said said) {
    return said(summary.isBilingual() ? said : Said.alike(said.own()));
  }

  private List<Map<String, Object>> advice() {
    return AdviceLine.LEVELS.stream()
        .filter(level -> !summary.advice(level).isEmpty())
        .map(
            level ->
                Map.of(
                    "level", level,
                    "heading", translated(word("level-" + level)),
                    "texts",
                        summary.advice(level).stream()
                            .map(
                                line ->
                                    Map.of(
                                        "action", translated(line.action()),
                                        "reason", line.reason().own()))
                            .toList()))
        .toList();
  }

  /** A section as a list of one, or of none where it has nothing to show. */
  private List<Map<String, Object>> section(String id) {
    var rows = summary.shown(id);
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Map.of(
                "heading", translated(word(id)),
                "rows", rows.stream().map(this::row).toList(),
                "figures", rows.stream().flatMap(this::figure).toList()));
  }

  /** That some of the questions are not on the page. */
  private List<Map<String, Object>> more() {
    int left = summary.questions().size() - most;
    Map<String, Object> count = Map.of("count", left);
    return left <= 0
        ? List.of()
        : List.of(
            translated(
                new Said(
                    words.own().text(WORDS + "more", count),
                    words.clinic().text(WORDS + "more", count))));
  }

  private List<Map<String, Object>> line(List<Said> texts) {
    return texts.isEmpty() ? List.of() : List.of(translated(joined(texts)));
  }

  /** Texts on one line. */
  static Said joined(List<Said> texts) {
    return new Said(
        texts.stream().map(Said::own).collect(Collectors.joining(BETWEEN)),
        texts.stream().map(Said::clinic).collect(Collectors.joining(BETWEEN)));
  }

  private Map<String, Object> row(Row row) {
    return switch (row) {
      case Row.Answered answered ->
          Map.of(
              "label", said(answered.label()),
              "answers", said(joined(answered.answers())),
              "twofold", answered.isTwofold(),
              "declined", false);
      case Row.Declined(var label) ->
          Map.of(
              "label",
              said(label),
              "answers",
              translated(word("declined")),
              "twofold",
              false,
              "declined",
              true);
      case Row.Unanswered(var label) ->
          throw new IllegalStateException("Rows passed over are not shown one by one: " + label);
    };
  }

  private Stream<Map<String, Object>> figure(Row row) {
    return row instanceof Row.Answered answered
        ? answered.figure().stream()
            .map(figure -> Map.of("picture", FigurePicture.address(figure), "alt", alt(answered)))
        : Stream.of();
  }

  /** Read aloud in one language, so the clinic's words come after all of the visitor's. */
  private String alt(Row.Answered row) {
    var own = alt(words.own(), row.answers().stream().map(Said::own));
    return summary.isBilingual()
        ? own + " / " + alt(words.clinic(), row.answers().stream().map(Said::clinic))
        : own;
  }

  private static String alt(Words in, Stream<String> zones) {
    return in.text(WORDS + "figure", Map.of("zones", zones.collect(Collectors.joining(", "))));
  }
}
