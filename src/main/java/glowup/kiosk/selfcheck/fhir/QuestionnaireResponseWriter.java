package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Group;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Note;
import glowup.kiosk.selfcheck.PartialDate;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Unit;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes answers as a FHIR R4 QuestionnaireResponse. It names no subject, no author and no time,
 * and holds only answers to questions that are still asked.
 */
public final class QuestionnaireResponseWriter {
  private final JsonFactory json = JsonFactory.builder().build();
  private final SelfCheck selfCheck;

  public QuestionnaireResponseWriter(SelfCheck selfCheck) {
    this.selfCheck = selfCheck;
  }

  public String write(Answers answers) {
    var questionnaire = selfCheck.questionnaire();
    var text = new StringWriter();
    try (var out = json.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("resourceType", "QuestionnaireResponse");
      out.writeStringProperty("language", questionnaire.language());
      out.writeStringProperty("questionnaire", questionnaire.canonical());
      out.writeStringProperty(
          "status", selfCheck.isComplete(answers) ? "completed" : "in-progress");
      new Items(out, selfCheck.pruned(answers), selfCheck.requiredGroups(answers))
          .write(questionnaire.items());
      out.writeEndObject();
    }
    return text.toString();
  }

  private record Items(JsonGenerator out, Answers answers, Set<String> groups) {

    void write(List<Item> items) {
      var answered = items.stream().filter(this::isThere).toList();
      if (answered.isEmpty()) {
        return;
      }
      out.writeArrayPropertyStart("item");
      for (var item : answered) {
        out.writeStartObject();
        out.writeStringProperty("linkId", item.linkId());
        switch (item) {
          case Group group -> write(group.items());
          case Question question -> answers(question);
          case Note _, Advice _ -> throw new AssertionError("nobody answers what is only read");
        }
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private boolean isThere(Item item) {
      return groups.contains(item.linkId())
          || !answers.of(item.linkId()).isEmpty()
          || item.items().stream().anyMatch(this::isThere);
    }

    /** What is inside a question belongs to its answer, and only one with one answer has any. */
    private void answers(Question question) {
      told(out, "text", question.text());
      out.writeArrayPropertyStart("answer");
      for (var answer : answers.of(question.linkId())) {
        out.writeStartObject();
        value(out, question, answer);
        write(question.items());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }

  private static void value(JsonGenerator out, Question question, Answer answer) {
    switch (answer) {
      case Answer.Coding(String system, String code) -> {
        out.writeObjectPropertyStart("valueCoding");
        told(out, "system", system);
        out.writeStringProperty("code", code);
        question.option(answer).ifPresent(o -> out.writeStringProperty("display", o.text()));
        out.writeEndObject();
      }
      case Answer.Quantity(BigDecimal value, Unit unit) -> {
        out.writeObjectPropertyStart("valueQuantity");
        out.writeNumberProperty("value", value);
        told(out, "unit", unit.text());
        told(out, "system", unit.system());
        told(out, "code", unit.code());
        out.writeEndObject();
      }
      case Answer.Flag(boolean value) -> out.writeBooleanProperty("valueBoolean", value);
      case Answer.Whole(int value) -> out.writeNumberProperty("valueInteger", value);
      case Answer.Decimal(BigDecimal value) -> out.writeNumberProperty("valueDecimal", value);
      case Answer.Date(PartialDate value) -> out.writeStringProperty("valueDate", value.toString());
      case Answer.Time(LocalTime value) ->
          out.writeStringProperty("valueTime", DateTimeFormatter.ISO_LOCAL_TIME.format(value));
      case Answer.Text(String value) -> out.writeStringProperty("valueString", value);
    }
  }

  private static void told(JsonGenerator out, String field, String text) {
    if (!text.isBlank()) {
      out.writeStringProperty(field, text);
    }
  }
}
