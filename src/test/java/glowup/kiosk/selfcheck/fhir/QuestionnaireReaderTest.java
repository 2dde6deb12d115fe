package glowup.kiosk.selfcheck.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.ItemControl;
import glowup.kiosk.selfcheck.Picture;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Section;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireReaderTest {
  private static final String BODY_MAP =
      """
      {"linkId": "where", "prefix": "4", "text": "Where, at {{clinic.name}}?", "type": "choice",
       "repeats": true,
       "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
         "valueCodeableConcept": {"coding": [{"system": "https://s.example", "code": "body-map"}]}},
        {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText",
         "valueString": "Where"},
        {"url": "https://glowup.example/fhir/StructureDefinition/summary-section",
         "valueCode": "skin"}],
       "answerOption": [
        {"valueCoding": {"system": "https://s.example", "code": "face", "display": "Face"},
         "extension": [{
          "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia",
          "valueAttachment": {"contentType": "image/svg+xml", "title": "A face",
           "url": "illustrations/body-face.svg"}}]},
        {"valueCoding": {"system": "https://s.example", "code": "none", "display": "None"},
         "extension": [{"valueBoolean": true,
          "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"}]}],
       "item": [{"linkId": "where-help", "type": "display", "text": "All that fit.",
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
         "valueCodeableConcept": {"coding": [{"code": "help"}]}}]}]}
      """;

  private final Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final QuestionnaireReader reader =
      new QuestionnaireReader(
          problems::add,
          text -> text.replace("{{clinic.name}}", "Oak").replace("{{phone.emergency}}", "911"));

  QuestionnaireReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aQuestionIsReadWithAllThatIsSaidOfIt() {
    var questionnaire = reader.read(Sources.file(folder, BODY_MAP)).orElseThrow();
    assertEquals(Set.of("body-face"), questionnaire.pictures());
    var question = (Question) questionnaire.find("where").orElseThrow();
    assertEquals("Where, at Oak?", question.text());
    assertEquals(Optional.of("All that fit."), question.help());
    assertEquals("Where", question.label());
    assertEquals(Optional.of(ItemControl.BODY_MAP), question.control());
    assertEquals(Optional.of(Section.SKIN), question.section());
    assertEquals(
        List.of(
            new AnswerOption(
                new Answer.Coding("https://s.example", "face"),
                "Face",
                false,
                Optional.of(new Picture("body-face", "A face"))),
            new AnswerOption(
                new Answer.Coding("https://s.example", "none"), "None", true, Optional.empty())),
        question.options());
  }

  @Test
  void clinicalWordsStandBesideTheVisitors() {
    var file =
        Sources.file(
            folder,
            """
            {"linkId": "look", "type": "choice", "text": "What do you see?", "extension": [
              {"url": "https://glowup.example/fhir/StructureDefinition/clinical-words",
               "valueString": "Lesions"}],
             "answerOption": [
              {"valueCoding": {"code": "lumps", "display": "Deep lumps"}, "extension": [
                {"url": "https://glowup.example/fhir/StructureDefinition/clinical-words",
                 "valueString": "Nodules"}]},
              {"valueCoding": {"code": "other", "display": "Something else"}}]}
            """);
    var question = (Question) reader.read(file).orElseThrow().find("look").orElseThrow();
    assertEquals("What do you see?", question.label());
    assertEquals("Lesions", question.clinicalLabel());
    assertEquals(
        List.of(Optional.of("Nodules"), Optional.empty()),
        question.options().stream().map(AnswerOption::clinical).toList());
  }

  @Test
  void theFirstLineOfAdviceSaysWhatToDoAndTheRestWhy() {
    var file =
        Sources.file(
            folder,
            """
            {"linkId": "many", "type": "display", "text": "Call {{phone.emergency}}.\\nIt is much.",
             "extension": [{"url": "https://glowup.example/fhir/StructureDefinition/advice-urgency",
              "valueCode": "now"}],
             "enableWhen": [{"question": "number", "operator": ">", "answerInteger": 3}]}
            """);
    var advice = (Advice) reader.read(file).orElseThrow().find("many").orElseThrow();
    assertEquals(Urgency.NOW, advice.urgency());
    assertEquals("Call 911.", advice.action());
    assertEquals("It is much.", advice.reason());
  }

  @Test
  void whatMeansNothingToTheKioskMayStay() {
    var file =
        Sources.file(
            folder,
            """
            {"id": "a1", "linkId": "a", "definition": "https://d.example", "type": "string",
             "code": [{"code": "x"}], "text": "A?"}
            """);
    assertTrue(reader.read(file).isPresent(), problems.toString());
  }

  @Test
  void aQuestionnaireWithOneErrorIsLeftOutWhole() {
    assertEquals(Optional.empty(), reader.read(Sources.file(folder, BODY_MAP + ",{}")));
    assertEquals(2, problems.size(), problems.toString());
  }

  @Test
  void anotherResourceIsRefused() {
    var file = Sources.write(folder.resolve("q.json"), "{\n\"resourceType\": \"Patient\"}");
    assertEquals(Optional.empty(), reader.read(file));
    assertEquals(
        List.of("2: `resourceType` must be \"Questionnaire\"."),
        problems.stream().map(problem -> problem.line() + ": " + problem.message()).toList());
  }

  @Test
  void aRetiredQuestionnaireIsRefused() {
    var file =
        Sources.write(
            folder.resolve("q.json"),
            """
            {"resourceType": "Questionnaire", "url": "https://q.example", "version": "1",
            "status": "retired", "title": "T", "language": "en",
            "item": [{"linkId": "a", "type": "string", "text": "A?"}]}
            """);
    assertEquals(Optional.empty(), reader.read(file));
    assertEquals(List.of(2), problems.stream().map(Problem::line).toList());
  }
}
