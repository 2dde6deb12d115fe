package glowup.kiosk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  private static final Placeholders VALUES =
      new Placeholders(Map.of("phone.desk", "555", "clinic.name", "A & $1"));

  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ring {{phone.desk}}.          | Ring 555.
          {{phone.desk}}{{phone.desk}}  | 555555
          {{ phone.desk }}              | 555
          {{{phone.desk}}}              | {555}
          {{clinic.name}}               | A & $1
          {one} brace }} \\d            | {one} brace }} \\d
          """)
  void aNameInBracesIsItsValue(String text, String filled) {
    assertEquals(filled, fill(text));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{phone.nobody}}",
        "{{phone}}",
        "{{#phone}}a{{/phone}}",
        "{{phone.entrySet}}",
        "{{clinic.name.class}}",
        "{{>clinic}}",
        "{{&phone.desk}}",
        "{{=<%}}",
        "{{phone.desk",
        "{{}}",
        "{{phone desk}}",
        "{{phone.\ndesk}}",
      })
  void whateverElseBracesSayStaysAsItIsAndIsTold(String text) {
    assertEquals(text, fill(text));
    assertTrue(problems.getFirst().endsWith("Known are: clinic.name, phone.desk."));
  }

  @Test
  void eachFaultIsToldWithItsLine() {
    fill("{{a}}\n{{phone.desk}}\r\n\r{{b}} {{c}}\n{{");

    assertEquals(
        List.of(
            "0 `{{a}}` is not known.",
            "3 `{{b}}` is not known.",
            "3 `{{c}}` is not known.",
            "4 `{{` must be followed by a name and `}}`."),
        problems.stream().map(problem -> problem.replaceFirst(" Known are.*", "")).toList());
  }

  @Test
  void manyBracesAreFilledAtOnce() {
    var text = "{{\n".repeat(100_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(text, fill(text)));
    assertEquals(100_000, problems.size());
  }

  private String fill(String text) {
    return VALUES.fill(text, (message, line) -> problems.add(line + " " + message));
  }
}
