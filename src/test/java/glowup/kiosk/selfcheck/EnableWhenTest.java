package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import glowup.kiosk.selfcheck.EnableWhen.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnableWhenTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "nothing",
      textBlock =
          """
          nothing, =,  5, false
          5,       =,  5, true
          4 5,     =,  5, true
          4 6,     =,  5, false
          nothing, !=, 5, false
          5,       !=, 5, false
          4 5,     !=, 5, false
          4 6,     !=, 5, true
          nothing, >,  5, false
          5,       >,  5, false
          4 6,     >,  5, true
          nothing, <,  5, false
          5,       <,  5, false
          4 6,     <,  5, true
          4,       >=, 5, false
          5,       >=, 5, true
          6,       <=, 5, false
          5,       <=, 5, true
          """)
  void oneAnswerThatPassesIsEnough(String given, String operator, int than, boolean holds) {
    var answers = given == null ? List.<Answer>of() : numbers(given);
    assertEquals(holds, test(operator, new Answer.Whole(than)).holds(answers));
  }

  @ParameterizedTest
  @CsvSource({"nothing, true, false", "nothing, false, true", "5, true, true", "5, false, false"})
  void existsAsksWhetherThereIsAnAnswer(String given, boolean wanted, boolean holds) {
    var answers = given.equals("nothing") ? List.<Answer>of() : numbers(given);
    assertEquals(holds, test("exists", new Answer.Flag(wanted)).holds(answers));
  }

  @Test
  void datesAndDecimalsAreOrdered() {
    var day = new Answer.Date(new PartialDate(2026, 3, 1));
    var before = new Answer.Date(new PartialDate(2025, 12, 31));
    assertEquals(true, test("<", day).holds(List.of(before)));
    assertEquals(false, test(">", day).holds(List.of(before)));
    var half = new Answer.Decimal(new BigDecimal("0.50"));
    assertEquals(true, test("=", half).holds(List.of(new Answer.Decimal(new BigDecimal("0.5")))));
    assertEquals(true, test(">", half).holds(List.of(new Answer.Decimal(BigDecimal.ONE))));
  }

  @Test
  void codesOfDifferentSystemsAreDifferentAnswers() {
    var yes = new Answer.Coding("https://one.example", "yes");
    assertFalse(test("=", yes).holds(List.of(new Answer.Coding("https://other.example", "yes"))));
  }

  private static EnableWhen test(String operator, Answer answer) {
    return new EnableWhen("q", Operator.of(operator).orElseThrow(), answer);
  }

  private static List<Answer> numbers(String given) {
    return Arrays.stream(given.split(" ", -1))
        .<Answer>map(number -> new Answer.Whole(Integer.parseInt(number)))
        .toList();
  }
}
