package glowup.kiosk.selfcheck.fhir;

import static glowup.kiosk.selfcheck.Sources.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.PartialDate;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireResponseWriterTest {
  private static final Path EXAMPLE =
      Path.of("src", "test", "resources", "glowup", "kiosk", "response.json");

  private final Path folder;

  private final Questionnaire shipped = Sources.shipped();

  QuestionnaireResponseWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    var answers = read(EXAMPLE, shipped);
    assertTrue(answers.linkIds().size() > 15, "the example answers many questions");
    assertEquals(answers, read(written(answers, shipped), shipped));
  }

  @Test
  void theExampleAnswersOnlyWhatIsAsked() {
    var answers = read(EXAMPLE, shipped);
    assertEquals(answers, new SelfCheck(shipped).pruned(answers));
  }

  @Test
  void everyTypeOfAnswerReadsBackTheSame() {
    var questionnaire =
        Sources.questionnaire(
            Sources.file(
                folder,
                """
                {"linkId": "yes", "type": "boolean", "text": "Yes?"},
                {"linkId": "much", "type": "decimal", "text": "How much?"},
                {"linkId": "when", "type": "date", "text": "When?"},
                {"linkId": "what", "type": "text", "text": "What?"}
                """));
    var answers =
        Answers.NONE
            .with("number", List.of(new Answer.Whole(-3)))
            .with("yes", List.of(new Answer.Flag(false)))
            .with("much", List.of(new Answer.Decimal(new BigDecimal("1000.50"))))
            .with("when", List.of(new Answer.Date(new PartialDate(2026, 2, 28))))
            .with("what", List.of(new Answer.Text("a \"quote\"\nand a line")));
    assertEquals(answers, read(written(answers, questionnaire), questionnaire));
  }

  @Test
  void groupsAreNestedAsInTheQuestionnaireAndNobodyIsNamed() {
    assertEquals(
        """
        {"resourceType":"QuestionnaireResponse","language":"en",\
        "questionnaire":"https://glowup.example/fhir/Questionnaire/self-check|1.0.0",\
        "status":"completed","item":[{"linkId":"step-signs","item":[{"linkId":"signs",\
        "text":"Do you have any of these right now?","answer":[{"valueCoding":\
        {"system":"https://glowup.example/fhir/CodeSystem/self-check","code":"swelling",\
        "display":"Swollen lips, tongue or throat"}}]}]}]}\
        """,
        new QuestionnaireResponseWriter(new SelfCheck(shipped)).write(answers("signs=swelling")));
  }

  @Test
  void answersThatAreNoLongerAskedForDoNotLeave() {
    var written =
        new QuestionnaireResponseWriter(new SelfCheck(shipped))
            .write(answers("signs=swelling; mood=a-lot"));
    assertFalse(written.contains("a-lot"), written);
  }

  @Test
  void aResponseWithoutARequiredAnswerIsInProgress() {
    var written = new QuestionnaireResponseWriter(new SelfCheck(shipped)).write(Answers.NONE);
    assertTrue(written.endsWith("\"status\":\"in-progress\"}"), written);
  }

  private Path written(Answers answers, Questionnaire questionnaire) {
    var text = new QuestionnaireResponseWriter(new SelfCheck(questionnaire)).write(answers);
    return Sources.write(folder.resolve("response.json"), text);
  }

  private static Answers read(Path file, Questionnaire questionnaire) {
    var problems = new ArrayList<Problem>();
    Optional<Answers> read =
        new QuestionnaireResponseReader(problems::add, questionnaire).read(file);
    assertEquals(List.of(), problems);
    return read.orElseThrow();
  }
}
