package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedAnswersTest {
  private final Path folder;
  private SelfCheck check;

  TypedAnswersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void read() {
    check =
        new SelfCheck(
            Sources.questionnaire(
                Sources.file(
                    folder,
                    """
                    {"linkId": "decimal", "type": "decimal", "text": "D?", "extension": [
                      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": 0.5},
                      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": 12}]},
                    {"linkId": "quantity", "type": "quantity", "text": "Q?", "extension": [
                      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
                       "valueCoding": {"system": "http://unitsofmeasure.org", "code": "kg"}},
                      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
                       "valueCoding": {"system": "http://unitsofmeasure.org", "code": "[lb_av]", "display": "lb"}}]},
                    {"linkId": "date", "type": "date", "text": "D?"},
                    {"linkId": "yes", "type": "boolean", "text": "Y?", "required": true},
                    {"linkId": "string", "type": "string", "text": "S?", "maxLength": 4, "required": true},
                    {"linkId": "many", "type": "string", "text": "M?", "repeats": true},
                    {"linkId": "open", "type": "open-choice", "text": "O?", "answerOption": [
                      {"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}]}
                    """)));
  }

  @ParameterizedTest
  @CsvSource({
    "number, 7, 7",
    "number, -7, -7",
    "number, 2147483648, ''",
    "number, 1.5, ''",
    "number, x, ''",
    "decimal, 0.5, 0.5",
    "decimal, 12., 12",
    "decimal, 12.01, ''",
    "decimal, 0.49, ''",
    "date, 2026-02, 2026-02",
    "date, 2026-02-30, ''",
    "string, ' ab ', ab",
    "string, abcde, ''",
    "string, '   ', ''",
    "string, \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00,"
        + " \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
  })
  void whatIsTypedIsAnAnswerOnceTheQuestionTakesIt(String linkId, String typed, String answer) {
    var given = type(linkId, "", typed, Answers.NONE).of(linkId);
    assertEquals(answer, given.isEmpty() ? "" : given.getFirst().written());
  }

  @Test
  void aYesIsChosenAndNotTyped() {
    var yes = question("yes");
    var answers = check.toggle(yes, new Answer.Flag(true), Answers.NONE);
    assertEquals(Entry.NONE, check.entry(yes, answers));
    assertTrue(check.mayPass(yes, check.entry(yes, answers), answers));
  }

  @Test
  void aMeasureIsTakenInTheUnitThatIsChosen() {
    var quantity = question("quantity");
    var answers = check.typed(quantity, Entry.NONE, new Entry("70", 1), Answers.NONE);
    assertEquals("70 lb", answers.of("quantity").getFirst().written());
    assertEquals(new Entry("70", 1), check.entry(quantity, answers));
  }

  @Test
  void nobodyGoesOnWithHalfAnAnswer() {
    var string = question("string");
    assertFalse(check.mayPass(string, Entry.NONE, Answers.NONE));
    var answers = type("string", "", "abcd", Answers.NONE);
    assertTrue(check.mayPass(string, new Entry("abcd", 0), answers));
    var tooLong = type("string", "abcd", "abcde", answers);
    assertFalse(check.mayPass(string, new Entry("abcde", 0), tooLong));
    assertFalse(check.mayPass(question("decimal"), new Entry("99", 0), Answers.NONE));
  }

  @Test
  void severalTypedAnswersStandBesideEachOther() {
    var one = type("many", "", "on", Answers.NONE);
    one = type("many", "on", "one", one);
    var two = type("many", "", "two", one);
    assertEquals(List.of("one", "two"), written("many", two));
    assertEquals(List.of("one", "tw"), written("many", type("many", "two", "tw", two)));
    assertEquals(List.of("one"), written("many", type("many", "two", "", two)));
    var taken = check.toggle(question("many"), new Answer.Text("one"), two);
    assertEquals(List.of("two"), written("many", taken));
  }

  @Test
  void ownWordsTakeThePlaceOfAnOptionAndTheOtherWayRound() {
    var open = question("open");
    var chosen = check.toggle(open, open.options().getFirst(), Answers.NONE);
    var typed = type("open", "", "mine", chosen);
    assertEquals(List.of("mine"), written("open", typed));
    assertEquals(new Entry("mine", 0), check.entry(open, typed));
    var again = check.toggle(open, open.options().getLast(), typed);
    assertEquals(List.of("b"), written("open", again));
    assertEquals(Entry.NONE, check.entry(open, again));
  }

  private Answers type(String linkId, String before, String typed, Answers answers) {
    return check.typed(question(linkId), new Entry(before, 0), new Entry(typed, 0), answers);
  }

  private List<String> written(String linkId, Answers answers) {
    return answers.of(linkId).stream().map(Answer::written).toList();
  }

  private Question question(String linkId) {
    return (Question) check.questionnaire().find(linkId).orElseThrow();
  }
}
