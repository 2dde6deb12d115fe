package glowup.kiosk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private enum Pet {
    CAT,
    GUINEA_PIG
  }

  private static final Path FILE = Path.of("pets.yaml");

  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text    | a: [1]     | pets.yaml:1: `a` must be text, found a list.
          text    | a: 5       | pets.yaml:1: `a` must be text, found a number.
          text    | a: true    | pets.yaml:1: `a` must be text, found true or false.
          text    | a: {b: 1}  | pets.yaml:1: `a` must be text, found a table.
          flag    | a: yes     | pets.yaml:1: `a` must be true or false, found text.
          number  | a: five    | pets.yaml:1: `a` must be a number, found text.
          table   | a: five    | pets.yaml:1: `a` must be a table, found text.
          tables  | a: five    | pets.yaml:1: `a` must be a list, found text.
          tables  | a: [five]  | pets.yaml:1: `a` must be a table, found text.
          texts   | a: five    | pets.yaml:1: `a` must be a list, found text.
          texts   | a: [5]     | pets.yaml:1: `a` must hold text only, found a number.
          numbers | a: [five]  | pets.yaml:1: `a` must hold whole numbers only, found text.
          numbers | a: [1.5]   | pets.yaml:1: `a` must hold whole numbers only, found a number.
          needed  | a: 5       | pets.yaml:1: `a` must be text, found a number.
          needed  | a: " "     | pets.yaml:1: `a` is missing. Add it.
          needed  | a: null    | pets.yaml:1: `a` is missing. Add it.
          needed  | b: x       | pets.yaml:1: `a` is missing. Add it.
          """)
  void aFieldOfTheWrongKindIsReportedOnceAndReadsAsAbsent(
      String kind, String yaml, String message) {
    var fields = fields(yaml);
    var read =
        switch (kind) {
          case "text" -> fields.text("a");
          case "flag" -> fields.flag("a");
          case "number" -> fields.number("a");
          case "table" -> fields.table("a");
          case "tables" -> first(fields.tables("a"));
          case "texts" -> first(fields.texts("a"));
          case "numbers" -> first(fields.integers("a"));
          default -> fields.requiredText("a");
        };
    assertEquals(Optional.empty(), read);
    assertEquals(List.of(message), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "flag", "number"})
  void anAbsentFieldIsNoProblem(String kind) {
    var fields = fields("b: 1");
    Function<String, Optional<?>> read =
        switch (kind) {
          case "text" -> fields::text;
          case "flag" -> fields::flag;
          default -> fields::number;
        };
    assertEquals(Optional.empty(), read.apply("a"));
    assertEquals(List.of(), problems);
    assertFalse(fields.has("a"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "10, 10", "5.0, 5", "1e1, 10"})
  void aWholeNumberWithinItsBoundsIsRead(String written, int number) {
    assertEquals(Optional.of(number), fields("a: " + written).integer("a", 1, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "2.5", "-3", "99999999999999999999", "1e999999999"})
  void aNumberOutsideItsBoundsIsReported(String written) {
    assertEquals(Optional.empty(), fields("a: " + written).integer("a", 1, 10));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().endsWith("it must be a whole number from 1 to 10."));
    assertTrue(problems.getFirst().length() < 100, "a number must not fill the screen");
  }

  @Test
  void aChoiceIsWrittenInLowerCaseWithHyphens() {
    assertEquals(Optional.of(Pet.GUINEA_PIG), fields("a: guinea-pig").choice("a", Pet.class));
    assertEquals(Optional.empty(), fields("a: GUINEA_PIG").choice("a", Pet.class));
    assertEquals(
        List.of("pets.yaml:1: `a` is \"GUINEA_PIG\"; it must be one of: cat, guinea-pig."),
        problems);
  }

  @Test
  void whatAParserRefusesIsReportedWithItsReason() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 28)),
        fields("a: \"2026-02-28\"").parsed("a", LocalDate::parse));
    assertEquals(Optional.empty(), fields("a: \"2026-02-30\"").parsed("a", LocalDate::parse));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().startsWith("pets.yaml:1: `a` is \"2026-02-30\": "));
  }

  @Test
  void aFieldInsideATableIsNamedByItsWholePath() {
    var inner = fields("a:\n  b:\n    c: 1").table("a").flatMap(a -> a.table("b")).orElseThrow();
    assertEquals(Optional.empty(), inner.text("c"));
    assertEquals(List.of("pets.yaml:3: `a.b.c` must be text, found a number."), problems);
  }

  @Test
  void theTableThatIsNotThereReadsAsEmpty() {
    var empty = fields("a: 1").tableOrEmpty("b");
    assertEquals(Set.of(), empty.names());
    assertEquals(Optional.empty(), empty.text("c"));
    assertEquals(List.of(), problems);
  }

  @Test
  void whatNobodyAskedForIsReportedWithWhatIsKnown() {
    var fields = fields("name: Ada\nnmae: Ada");
    fields.text("name");
    fields.text("age");
    fields.rejectUnknown();
    assertEquals(List.of("pets.yaml:2: `nmae` is not known here. Known are: age, name."), problems);
  }

  private Fields fields(String yaml) {
    return new SourceReader(problem -> problems.add(problem.toString()))
        .yaml(FILE, yaml, 1)
        .orElseThrow();
  }

  private static Optional<?> first(List<?> all) {
    return all.stream().findFirst();
  }
}
