package glowup.kiosk.selfcheck.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranslationTest {
  private static final String TRANSLATED =
      """
      {"resourceType": "Questionnaire", "url": "https://q.example", "language": "en",
      "status": "active", "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active",
        "compose": {"include": [{"system": "s", "concept": [
          {"code": "y", "display": "Yes", "designation": [{"language": "es", "value": "Sí"}]},
          {"code": "n", "display": "No", "designation": [{"language": "es", "value": "No, gracias"}]}
        ]}]}}], "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#v", "prefix": "1.", "text": "Well?",
        "_text": {"extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
            {"url": "lang", "valueCode": "de"}, {"url": "content", "valueString": "Na?"}]},
          {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
            {"url": "lang", "valueCode": "es-US"}, {"url": "content", "valueString": "¿Y bien?"}]}]}}
      ]}
      """;

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  TranslationTest(@TempDir Path folder) {
    file = Sources.write(folder.resolve("q.json"), TRANSLATED);
  }

  private Optional<Question> read(String language) {
    return new QuestionnaireReader(problems::add, UnaryOperator.identity())
        .read(file, language)
        .map(questionnaire -> questionnaire.questions().getFirst());
  }

  @Test
  void aFileThatHoldsAnotherLanguageIsReadInIt() {
    var question = read("es").orElseThrow();
    assertEquals("1. ¿Y bien?", question.wording().title());
    assertEquals("Sí", question.options().getFirst().text());
    assertEquals("No, gracias", question.options().getLast().text());
    assertEquals(List.of(), problems);
  }

  @Test
  void itsOwnLanguageNeedsNoTranslation() {
    var question = read("en").orElseThrow();
    assertEquals("Well?", question.text());
    assertEquals("Yes", question.options().getFirst().text());
    assertEquals(List.of(), problems);
  }

  @Test
  void aTextWithoutTheWantedTranslationIsNamed() {
    assertEquals(Optional.empty(), read("fr"));
    assertEquals(
        List.of(
            "6: Item `a`: `text` is not translated into fr.",
            "4: Item `#v`: `display` is not translated into fr.",
            "5: Item `#v`: `display` is not translated into fr."),
        problems.stream().map(problem -> problem.line() + ": " + problem.message()).toList());
  }
}
