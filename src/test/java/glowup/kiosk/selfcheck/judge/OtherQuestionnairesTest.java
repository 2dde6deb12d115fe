package glowup.kiosk.selfcheck.judge;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.fhir.QuestionnaireReader;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseReader;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires as other programs write them, which nobody here designed the reader for. */
class OtherQuestionnairesTest {
  private static final int RESPONSES = 200;
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "glowup", "kiosk", "selfcheck");

  private final Path folder;

  OtherQuestionnairesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"nested-numbers.json, 7", "every-control.json, 16", "long-chain.json, 15"})
  void itIsReadWhole(String file, int questions) {
    assertEquals(questions, read(file).questions().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nested-numbers.json", "every-control.json", "long-chain.json"})
  void whateverIsAnsweredTheResponseIsFhir(String file) throws IOException {
    Responses.judge(FOLDER.resolve(file), RESPONSES);
  }

  /** Each row: what is answered, and the questions that are then asked; no other answers count. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          > c01 c14
          c01 Boolean true > c01 c02 c14
          c01 Boolean false > c01 c12 c14
          c01 Boolean true; c02 Integer 3 > c01 c02
          c01 Boolean true; c02 Integer 4 > c01 c02 c03
          c01 Boolean true; c02 Integer 4; c03 Decimal 1.5 > c01 c02 c03 c04
          c01 Boolean true; c02 Integer 4; c03 Decimal 1.500 > c01 c02 c03 c04
          c01 Boolean true; c02 Integer 4; c03 Decimal 1.51 > c01 c02 c03 c12
          DEEP; c04 Date "2025-02-28" > c01 c02 c03 c04
          DEEP; c04 Date "2025-03-01" > c01 c02 c03 c04 c05
          SOWN; c05 String "beans" > c01 c02 c03 c04 c05 c12
          SOWN; c05 String "Beans" > c01 c02 c03 c04 c05 c06
          GREW OTHER > c01 c02 c03 c04 c05 c06
          GREW BADLY > c01 c02 c03 c04 c05 c06 c12
          GREW WELL > c01 c02 c03 c04 c05 c06 c07
          GREW WELL; c07 Quantity 2.50 > c01 c02 c03 c04 c05 c06 c07 c08
          GREW WELL; c07 Quantity 2.4 > c01 c02 c03 c04 c05 c06 c07 c12
          EATEN > c01 c02 c03 c04 c05 c06 c07 c08 c09
          EATEN; c09 Boolean false > c01 c02 c03 c04 c05 c06 c07 c08 c09
          EATEN; c09 Boolean true > c01 c02 c03 c04 c05 c06 c07 c08 c09 c10
          AGAIN "2030-01-01" > c01 c02 c03 c04 c05 c06 c07 c08 c09 c10
          AGAIN "2029-12-31" > c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11
          AGAIN "2029-12-31"; c11 Integer 1 > c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c15
          AGAIN "2029-12-31"; c11 Integer 0 > c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11
          AGAIN "2029-12-31"; c11 Integer 1; c02 Integer 100 > c01 c02 c03 c04 c05 c06 c07 c08
          c01 Boolean false; c12 Coding TIME > c01 c12 c13
          c01 Boolean false; c12 Coding TIME; c13 Decimal 0.5 > c01 c12 c13 c15
          c01 Boolean false; c12 Coding TIME; c13 Decimal 0.49 > c01 c12 c13
          c01 Boolean false; c02 Integer 4; c03 Decimal 9 > c01 c12 c14
          c14 String "no" > c01 c14 c15
          c01 Boolean true; c02 Integer 4; c14 String "no" > c01 c02 c03
          """)
  void eachAnswerOpensTheNextQuestion(String given, String asked) {
    var check = new SelfCheck(read("long-chain.json"));
    var answers = answers(check.questionnaire(), written(given == null ? "" : given));
    assertEquals(
        asked, check.questions(answers).stream().map(Question::linkId).collect(joining(" ")));
  }

  /** What the kiosk cannot do is refused by the item's name, on a line of that item. */
  @ParameterizedTest
  @CsvSource({
    "min-length, minLength",
    "regex, regex",
    "decimal-places, maxDecimalPlaces",
    "calculated, sdc-questionnaire-calculatedExpression",
    "expression, sdc-questionnaire-enableWhenExpression",
    "min-occurs, questionnaire-minOccurs",
    "date-time, dateTime",
    "time, time",
    "url, url",
    "attachment, attachment",
    "reference, reference",
    "far-value-set, answerValueSet",
    "repeating-group, repeats",
  })
  void whatTheKioskCannotDoIsRefusedByName(String linkId, String named) throws IOException {
    var file = FOLDER.resolve("outside-the-list.json");
    var problems = new ArrayList<Problem>();
    var reader = new QuestionnaireReader(problems::add, UnaryOperator.identity());
    assertEquals(Optional.empty(), reader.read(file));
    int at =
        Files.readAllLines(file).stream()
                .map(line -> line.contains("\"linkId\": \"" + linkId + "\""))
                .toList()
                .indexOf(true)
            + 1;
    assertTrue(
        problems.stream()
            .anyMatch(
                problem ->
                    problem.message().contains("Item `" + linkId + "`")
                        && problem.message().contains(named)
                        && Math.abs(problem.line() - at) <= 5),
        () -> linkId + " about line " + at + " in " + problems);
  }

  @Test
  void nothingElseIsRefused() {
    var problems = new ArrayList<Problem>();
    var reader = new QuestionnaireReader(problems::add, UnaryOperator.identity());
    assertEquals(Optional.empty(), reader.read(FOLDER.resolve("outside-the-list.json")));
    var items = problems.stream().map(one -> one.message().split("`", -1)[1]).distinct().toList();
    assertEquals(13, items.size(), items.toString());
  }

  /** The longer ways down the chain; of two answers to one question the later stands. */
  private static String written(String given) {
    return given
        .replace("AGAIN", "EATEN; c09 Boolean true; c10 Date")
        .replace("EATEN", "GREW WELL; c07 Quantity 3; c08 String \"all\"")
        .replace("GREW", "SOWN; c05 String \"peas\"; c06 Coding")
        .replace("SOWN", "DEEP; c04 Date \"2025-03-01\"")
        .replace("DEEP", "c01 Boolean true; c02 Integer 4; c03 Decimal 1");
  }

  private static Questionnaire read(String file) {
    return Sources.questionnaire(FOLDER.resolve(file));
  }

  /** Answers as another program would hand them over, so that this knows no type of answer. */
  private Answers answers(Questionnaire questionnaire, String given) {
    var items =
        Arrays.stream(given.split("; *", -1))
            .filter(one -> !one.isBlank())
            .map(one -> one.strip().split(" ", 3))
            .collect(toMap(one -> one[0], one -> item(one[0], one[1], one[2]), (_, later) -> later))
            .values()
            .stream()
            .collect(joining(",\n"));
    var file =
        Sources.write(
            folder.resolve("response.json"),
            """
            {"resourceType": "QuestionnaireResponse", "status": "in-progress",
            "questionnaire": "%s"%s}
            """
                .formatted(
                    questionnaire.url(), items.isEmpty() ? "" : ", \"item\": [" + items + "]"));
    var problems = new ArrayList<Problem>();
    var answers = new QuestionnaireResponseReader(problems::add, questionnaire).read(file);
    assertEquals(List.of(), problems);
    return answers.orElseThrow();
  }

  private static String item(String linkId, String type, String value) {
    var written =
        switch (type) {
          case "Coding" -> coding(value);
          case "Quantity" -> quantity(value);
          default -> value;
        };
    return "{\"linkId\": \"%s\", \"answer\": [{\"value%s\": %s}]}".formatted(linkId, type, written);
  }

  private static String quantity(String value) {
    return "{\"value\": %s, \"unit\": \"kg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"kg\"}"
        .formatted(value);
  }

  private static String coding(String name) {
    return switch (name) {
      case "WELL" -> "{\"system\": \"https://forms.example/codes\", \"code\": \"well\"}";
      case "OTHER" -> "{\"system\": \"https://forms.example/other-codes\", \"code\": \"well\"}";
      case "BADLY" -> "{\"system\": \"https://forms.example/codes\", \"code\": \"badly\"}";
      default -> "{\"system\": \"https://forms.example/codes\", \"code\": \"time\"}";
    };
  }
}
