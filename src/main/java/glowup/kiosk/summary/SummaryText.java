package glowup.kiosk.summary;

import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a summary as plain text, for the body of a message. */
public final class SummaryText {
  private final Summary summary;
  private final Words words;
  private final SummaryModel model;
  private final List<String> paragraphs = new ArrayList<>();

  private SummaryText(Summary summary, Words words) {
    this.summary = summary;
    this.words = words;
    this.model = new SummaryModel(summary, words);
  }

  /** The whole text, lines ended by a line feed. */
  public static String of(Summary summary, Words words) {
    return new SummaryText(summary, words).text();
  }

  private String text() {
    var clinic = summary.clinic();
    add(List.of(clinic.name(), model.word("title"), model.word("made")));
    list(
        "advice",
        summary.advice().stream()
            .map(advice -> line(model.word("level-" + advice.level()), advice.text()))
            .toList());
    for (var id : Section.IDS) {
      list(id, summary.shown(id).stream().map(this::row).toList());
    }
    list("unanswered", summary.unanswered());
    list("questions", summary.questions());
    list("topics", summary.topics());
    var foot = new ArrayList<>(List.of(model.word("not-diagnosis")));
    if (!clinic.emergencyPhone().isBlank()) {
      foot.add(model.word("emergency"));
    }
    if (!clinic.crisisPhone().isBlank()) {
      foot.add(model.word("crisis"));
    }
    add(foot);
    return String.join("\n", paragraphs);
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      var lines = new ArrayList<>(List.of(model.word(heading)));
      items.forEach(item -> lines.add("- " + PlainText.of(item)));
      add(lines);
    }
  }

  private void add(List<String> lines) {
    paragraphs.add(
        lines.stream().map(line -> PlainText.of(line) + "\n").collect(Collectors.joining()));
  }

  private String row(Row row) {
    return switch (row) {
      case Row.Answered(var label, var answers) ->
          line(label, String.join(SummaryModel.BETWEEN, answers));
      case Row.Declined(var label) -> line(label, model.word("declined"));
      case Row.Unanswered(var label) -> line(label, model.word("unanswered"));
    };
  }

  private String line(String label, String text) {
    return words.text("summary.line", Map.of("label", label, "text", text));
  }
}
