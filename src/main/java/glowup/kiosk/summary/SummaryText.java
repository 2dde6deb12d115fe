package glowup.kiosk.summary;

import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a summary as plain text, for the body of a message. What the practitioner reads in another
 * language or in clinical words stands on a line of its own below the visitor's.
 */
public final class SummaryText {
  private static final String ITEM = "- ";
  private static final String THEIRS = "  / ";

  private final Summary summary;
  private final PageWords words;
  private final SummaryModel model;
  private final List<String> paragraphs = new ArrayList<>();

  private SummaryText(Summary summary, PageWords words) {
    this.summary = summary;
    this.words = words;
    this.model = new SummaryModel(summary, words);
  }

  /** The whole text, lines ended by a line feed. */
  public static String of(Summary summary, PageWords words) {
    return new SummaryText(summary, words).text();
  }

  private String text() {
    var clinic = summary.clinic();
    add(List.of(Said.alike(clinic.name()), model.word("title"), model.word("made")));
    list("advice", summary.advice().stream().map(this::advice).toList());
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

  private void list(String heading, List<Said> items) {
    if (!items.isEmpty()) {
      var lines = new StringBuilder(line(model.word(heading)));
      items.forEach(item -> lines.append(item(item)));
      paragraphs.add(lines.toString());
    }
  }

  private void add(List<Said> lines) {
    paragraphs.add(lines.stream().map(SummaryText::line).collect(Collectors.joining()));
  }

  private static String line(Said said) {
    var own = PlainText.of(said.own());
    return (said.isAlike() ? own : own + " / " + PlainText.of(said.clinic())) + "\n";
  }

  private static String item(Said said) {
    var own = ITEM + PlainText.of(said.own()) + "\n";
    return said.isAlike() ? own : own + THEIRS + PlainText.of(said.clinic()) + "\n";
  }

  private Said advice(AdviceLine advice) {
    return labelled(
        model.word("level-" + advice.level()),
        new Said(
            (advice.action().own() + " " + advice.reason().own()).strip(),
            (advice.action().clinic() + " " + advice.reason().clinic()).strip()));
  }

  private Said row(Row row) {
    return switch (row) {
      case Row.Answered answered ->
          labelled(answered.label(), SummaryModel.joined(answered.answers()));
      case Row.Declined(var label) -> labelled(label, model.word("declined"));
      case Row.Unanswered(var label) -> labelled(label, model.word("unanswered"));
    };
  }

  private Said labelled(Said label, Said text) {
    return new Said(
        labelled(words.own(), label.own(), text.own()),
        labelled(words.clinic(), label.clinic(), text.clinic()));
  }

  private static String labelled(Words in, String label, String text) {
    return in.text("summary.line", Map.of("label", label, "text", text));
  }
}
