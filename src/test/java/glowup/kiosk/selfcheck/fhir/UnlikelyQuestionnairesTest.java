package glowup.kiosk.selfcheck.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that nobody writes on purpose: each is refused in good time, with the item and the line
 * that a person must go to. {@link QuestionnaireProblemsTest} has the plain faults.
 */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnlikelyQuestionnairesTest {
  private static final String CUT_AT = "\"linkId\": \"age\"";

  private final Path folder;

  private List<Problem> problems = new ArrayList<>();

  UnlikelyQuestionnairesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileCutShortIsRefusedWhereItEnds() throws IOException {
    var whole = Files.readString(Path.of("assets", "self-check", "en.json"));
    var half = whole.substring(0, whole.indexOf(CUT_AT) + CUT_AT.length());
    refuse(half);
    assertSaid((int) half.lines().count(), "Not valid JSON");
  }

  @Test
  void whereverItIsCutItIsOneProblem() throws IOException {
    var whole = Files.readString(Path.of("assets", "self-check", "en.json")).strip();
    for (int length = 0; length < whole.length(); length += 997) {
      refuse(whole.substring(0, length));
      assertEquals(1, problems.size(), "cut at " + length + ": " + problems);
    }
  }

  @Test
  void tenMegabytesAreNotRead() {
    refuse("{\"resourceType\": \"Questionnaire\", \"title\": \"" + "x".repeat(10 << 20) + "\"}");
    assertSaid(1, "larger than 4 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachment", "reference", "url", "question", "CHOICE", "sum"})
  void anUnknownTypeIsNamed(String type) {
    refuseItems(
        """
        {"linkId": "inner", "type": "group", "item": [
        {"linkId": "odd", "text": "Odd?",
        "type": "%s"}]}
        """
            .formatted(type));
    assertSaid(6, "Item `odd`", "\"" + type + "\" is not supported");
  }

  @Test
  void aLinkIdIsUniqueAtEveryDepth() {
    refuseItems(
        """
        {"linkId": "one", "type": "group", "item": [{"linkId": "two", "type": "group", "item": [
        {"linkId": "number", "text": "Again?", "type": "integer"}]}]}
        """);
    assertSaid(5, "Item `number`", "used twice");
  }

  @ParameterizedTest
  @CsvSource({"nobody, which is not there", "a, its own item", "c, circle"})
  void aConditionLooksBackAtAQuestion(String question, String said) {
    refuseItems(
        """
        {"linkId": "a", "text": "A?", "type": "boolean", "enableWhen": [
        {"question": "%s", "operator": "=", "answerBoolean": true}]},
        {"linkId": "b", "text": "B?", "type": "boolean", "enableWhen": [
        {"question": "a", "operator": "=", "answerBoolean": true}]},
        {"linkId": "c", "text": "C?", "type": "boolean", "enableWhen": [
        {"question": "b", "operator": "=", "answerBoolean": true}]}
        """
            .formatted(question));
    assertSaid(5, "Item `a`", said);
  }

  @Test
  void aLongChainOfConditionsIsNoCircle() {
    var items = new StringBuilder("{\"linkId\": \"q0\", \"text\": \"Q?\", \"type\": \"boolean\"}");
    for (int i = 1; i < 500; i++) {
      items.append(
          """
          ,{"linkId": "q%d", "text": "Q?", "type": "boolean", "enableWhen": [
          {"question": "q%d", "operator": "=", "answerBoolean": true}]}
          """
              .formatted(i, i - 1));
    }
    assertEquals(
        501, Sources.questionnaire(Sources.file(folder, items.toString())).questions().size());
  }

  @Test
  void aThousandLevelsAreTooDeep() {
    var open = "{\"linkId\": \"g\", \"type\": \"group\", \"item\": [\n";
    refuseItems(open.repeat(1_000) + "{}" + "]}".repeat(1_000));
    assertEquals(1, problems.size());
    assertSaid(problems.getFirst().line(), "nested more than 100 deep");
    assertTrue(problems.getFirst().line() > 10, "the line where it gets too deep");
  }

  @ParameterizedTest
  @CsvSource({
    "'answerInteger', '99999999999999999999'",
    "'answerInteger', '1e999999999'",
    "'answerInteger', '2147483648'",
  })
  void aHugeNumberIsRefusedAndNotWrittenOut(String field, String number) {
    refuseItems(
        """
        {"linkId": "big", "text": "Big?", "type": "string", "enableWhen": [{"question": "number",
        "operator": "=", "%s": %s}]}
        """
            .formatted(field, number));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().message().length() < 300, "not written out");
    assertTrue(List.of(4, 5).contains(problems.getFirst().line()), problems.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"QuestionnaireResponse", "Bundle", ""})
  void anotherResourceIsNoQuestionnaire(String type) {
    refuse("{\n\"resourceType\": \"%s\",\n\"item\": []}".formatted(type));
    assertSaid(2, "`resourceType` must be \"Questionnaire\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"Questionnaire\"", "7", "{}", "{\"item\": {}}"})
  void whatIsNoResourceIsRefused(String text) {
    refuse(text);
    assertEquals(1, problems.getFirst().line(), problems.toString());
  }

  @Test
  void aResponseToWhatWasNotAskedIsRefused() {
    var file =
        Sources.write(
            folder.resolve("response.json"),
            """
            {"resourceType": "QuestionnaireResponse", "status": "completed",
            "questionnaire": "https://q.example|1", "item": [
            {"linkId": "number", "answer": [{"valueInteger": 3}]},
            {"linkId": "weight", "answer": [{"valueInteger": 80}]},
            {"linkId": "number", "answer": [
            {"valueString": "three"}]}]}
            """);
    var more = "{\"linkId\": \"more\", \"type\": \"boolean\", \"text\": \"More?\"}";
    var asked = Sources.questionnaire(Sources.file(folder, more));
    assertEquals(
        Optional.empty(), new QuestionnaireResponseReader(problems::add, asked).read(file));
    assertSaid(4, "Item `weight`", "no such item");
    assertSaid(5, "Item `number`", "answered twice");
    assertSaid(6, "Item `number`", "\"three\" is not an answer here: expected integer");
  }

  private void refuseItems(String items) {
    refuse(Sources.file(folder, items));
  }

  private void refuse(String text) {
    refuse(Sources.write(folder.resolve("unlikely.json"), text));
  }

  private void refuse(Path file) {
    problems = new ArrayList<>();
    var read = new QuestionnaireReader(problems::add, UnaryOperator.identity()).read(file);
    assertEquals(Optional.empty(), read);
  }

  private void assertSaid(int line, String... parts) {
    assertTrue(
        problems.stream()
            .anyMatch(
                problem ->
                    problem.isError()
                        && problem.line() == line
                        && List.of(parts).stream().allMatch(problem.message()::contains)),
        () -> line + " " + List.of(parts) + " in " + problems);
  }
}
