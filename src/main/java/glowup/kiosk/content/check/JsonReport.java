package glowup.kiosk.content.check;

import glowup.kiosk.content.check.GradedText.Part;
import glowup.kiosk.source.Problem;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report for programs: one object of {@code problems} and {@code pages}. */
public final class JsonReport {
  private final JsonFactory json = JsonFactory.builder().build();

  public String write(CheckReport report) {
    var text = new StringWriter();
    try (var out = json.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeArrayPropertyStart("problems");
      report.problems().forEach(problem -> write(out, problem));
      out.writeEndArray();
      out.writeArrayPropertyStart("pages");
      report.texts().stream()
          .filter(page -> page.part() == Part.PAGE)
          .forEach(page -> write(out, page));
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Problem problem) {
    out.writeStartObject();
    out.writeStringProperty("file", problem.file().toString());
    out.writeNumberProperty("line", problem.line());
    out.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("message", problem.message());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, GradedText page) {
    out.writeStartObject();
    out.writeStringProperty("language", page.language());
    out.writeStringProperty("id", page.page());
    out.writeStringProperty("file", page.file().toString());
    out.writeNumberProperty("words", page.measure().words());
    out.writeNumberProperty("wordsPerSentence", page.measure().wordsPerSentence());
    out.writeNumberProperty("grade", page.measure().grade());
    out.writeNumberProperty("gradeWithoutNames", page.measure().gradeWithoutNames());
    out.writeStringProperty("formula", page.measure().formula());
    out.writeEndObject();
  }
}
