package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Group;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
    var asked = selfCheck.questions(answers);
    boolean complete = asked.stream().allMatch(question -> selfCheck.mayPass(question, answers));
    var text = new StringWriter();
    try (var out = json.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("resourceType", "QuestionnaireResponse");
      out.writeStringProperty("language", questionnaire.language());
      out.writeStringProperty("questionnaire", questionnaire.url() + "|" + questionnaire.version());
      out.writeStringProperty("status", complete ? "completed" : "in-progress");
      items(out, questionnaire.items(), selfCheck.pruned(answers));
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void items(JsonGenerator out, List<Item> items, Answers answers) {
    var answered = items.stream().filter(item -> answered(item, answers)).toList();
    if (answered.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("item");
    for (var item : answered) {
      out.writeStartObject();
      out.writeStringProperty("linkId", item.linkId());
      switch (item) {
        case Group group -> items(out, group.items(), answers);
        case Question question -> answers(out, question, answers.of(question.linkId()));
        case Advice _ -> throw new AssertionError("advice is never answered");
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static boolean answered(Item item, Answers answers) {
    return !answers.of(item.linkId()).isEmpty()
        || item.items().stream().anyMatch(inner -> answered(inner, answers));
  }

  private static void answers(JsonGenerator out, Question question, List<Answer> answers) {
    out.writeStringProperty("text", question.text());
    out.writeArrayPropertyStart("answer");
    for (var answer : answers) {
      out.writeStartObject();
      value(out, question, answer);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void value(JsonGenerator out, Question question, Answer answer) {
    switch (answer) {
      case Answer.Coding(String system, String code) -> {
        out.writeObjectPropertyStart("valueCoding");
        out.writeStringProperty("system", system);
        out.writeStringProperty("code", code);
        out.writeStringProperty("display", question.words(answer));
        out.writeEndObject();
      }
      case Answer.Flag(boolean value) -> out.writeBooleanProperty("valueBoolean", value);
      case Answer.Whole(int value) -> out.writeNumberProperty("valueInteger", value);
      case Answer.Decimal(BigDecimal value) -> out.writeNumberProperty("valueDecimal", value);
      case Answer.Date(LocalDate value) -> out.writeStringProperty("valueDate", value.toString());
      case Answer.Text(String value) -> out.writeStringProperty("valueString", value);
    }
  }
}
