package glowup.kiosk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private final List<Problem> problems = new ArrayList<>();
  private final SourceReader reader = new SourceReader(problems::add);
  private final Path file;

  SourceReaderTest(@TempDir Path folder) {
    file = folder.resolve("file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json|{\"name\": \"Ada\",\n\"age\": 36, \"ill\": false, \"gone\": null,"
            + "\n\"pets\": [\"cat\",\n\"dog\"], \"home\": {\"city\": \"London\"}}",
        "yaml|name: Ada\nage: 36\nill: false\ngone: null\npets:\n  - cat\n  - dog\n"
            + "home:\n  city: London",
        "toml|name = \"Ada\"\nage = 36\nill = false\npets = [\"cat\",\n\"dog\"]\n"
            + "[home]\ncity = \"London\"",
      })
  void theThreeFormatsReadAlike(String source) throws IOException {
    var fields = read(source.substring(0, 4), source.substring(5)).orElseThrow();
    assertEquals(Optional.of("Ada"), fields.text("name"));
    assertEquals(Optional.of(new BigDecimal(36)), fields.number("age"));
    assertEquals(Optional.of(false), fields.flag("ill"));
    assertEquals(Optional.empty(), fields.text("gone"));
    assertEquals(List.of("cat", "dog"), fields.texts("pets"));
    assertEquals(Optional.of("London"), fields.table("home").flatMap(home -> home.text("city")));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource({"json", "yaml", "toml"})
  void everyFieldKnowsItsLine(String format) throws IOException {
    var text =
        switch (format) {
          case "json" -> "{\"a\": 1,\n\"b\": 2,\n\n\"c\": 3}";
          case "yaml" -> "a: 1\nb: 2\n\nc: 3";
          default -> "a = 1\nb = 2\n\nc = 3";
        };
    var fields = read(format, text).orElseThrow();
    assertEquals(List.of(1, 2, 4), List.of(fields.line("a"), fields.line("b"), fields.line("c")));
  }

  @Test
  void yamlInsideAnotherFileCountsFromItsFirstLine() {
    var fields = reader.yaml(file, "a: 1\nb: 2", 10).orElseThrow();
    assertEquals(11, fields.line("b"));
    assertTrue(reader.yaml(file, "a: 1\na: 2", 10).isEmpty());
    assertEquals(11, problems.getFirst().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          json | {"a": 1,;"b": }              | 2 | Not valid JSON
          json | {"a": 1,;"b": [1, 2          | 2 | Not valid JSON
          json | {"a": 1,;"a": 2}             | 2 | Not valid JSON: duplicate
          json | [1, 2]                       | 1 | Expected named values, found a list.
          json | "text"                       | 1 | Expected named values, found text.
          yaml | a: 1;b: [1, 2                | 2 | Not valid YAML
          yaml | a: 1;a: 2                    | 2 | Not valid YAML: duplicate
          yaml | just text                    | 1 | Expected named values, found text.
          toml | a = 1;b =                    | 2 | Not valid TOML
          toml | a = 1;a = 2                  | 2 | Not valid TOML
          toml | a = 1;[b                     | 2 | Not valid TOML
          """)
  void aBrokenFileIsOneProblemWithItsLine(String format, String text, int line, String message)
      throws IOException {
    assertTrue(read(format, text.replace(';', '\n')).isEmpty());
    assertEquals(1, problems.size(), problems.toString());
    var problem = problems.getFirst();
    assertTrue(problem.message().startsWith(message), problem.toString());
    assertEquals(file, problem.file());
    assertTrue(
        Math.abs(problem.line() - line) <= (format.equals("yaml") ? 1 : 0), problem::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void anEmptyFileIsAProblem(String format) throws IOException {
    assertTrue(read(format, "").isEmpty());
    assertEquals("There is nothing in it.", problems.getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 5_000, 100_000})
  void whatIsNestedTooDeepIsAProblemWithItsLineAndNoCrash(int depth) throws IOException {
    var lists = "[".repeat(depth) + "]".repeat(depth);
    assertTrue(read("json", "{\"b\": 1,\n\"a\": " + lists + "}").isEmpty());
    assertTrue(read("yaml", "b: 1\na: " + lists).isEmpty());
    assertEquals(
        List.of(
            Problem.error(file, 2, "Not valid JSON: it is nested more than 100 deep"),
            Problem.error(file, 2, "Not valid YAML: it is nested more than 100 deep")),
        problems);
  }

  @Test
  void aHugeNumberIsAProblemAndNoCrash() throws IOException {
    assertTrue(read("json", "{\"a\": " + "9".repeat(2_000) + "}").isEmpty());
    assertEquals(1, problems.size());
  }

  @ParameterizedTest
  @CsvSource({
    "toml,a = nan",
    "toml,a = inf",
    "toml,a = -inf",
    "yaml,a: .nan",
    "yaml,a: .inf",
    "yaml,a: -.INF",
  })
  void aNumberThatIsNoneReadsAsText(String format, String text) throws IOException {
    var fields = read(format, text).orElseThrow();
    assertEquals(Optional.empty(), fields.integer("a", 0, 10));
    assertEquals("`a` must be a number, found text.", problems.getFirst().message());
  }

  @Test
  void aYamlTagMakesNothing() throws IOException {
    var fields = read("yaml", "a: !!java.net.URL [x]").orElseThrow();
    assertEquals(List.of("x"), fields.texts("a"));
  }

  /** A few lines of them can stand for billions of values. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: &x one;b: *x      | 2
          a: &x [1, 2];b: [*x] | 2
          a: &x {c: 1};b: *x   | 2
          a: &x [*x]           | 1
          """)
  void aYamlAliasIsAProblemWithItsLine(String text, int line) throws IOException {
    assertTrue(read("yaml", text.replace(';', '\n')).isEmpty());
    assertEquals(
        List.of(
            Problem.error(
                file, line, "Not valid YAML: `*x` stands for another value; write that one out.")),
        problems);
  }

  @Test
  void aMissingFileIsAProblem() {
    assertTrue(reader.toml(file).isEmpty());
    assertEquals(
        List.of(
            Problem.error(file, 1, "The file is missing. Put it back, or take out what names it.")),
        problems);
  }

  @Test
  void aFolderInPlaceOfAFileIsAProblem() throws IOException {
    Files.createDirectory(file);
    assertTrue(reader.toml(file).isEmpty());
    assertTrue(problems.getFirst().message().startsWith("The file cannot be read"));
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Files.writeString(file, "#".repeat((int) SourceReader.MOST_BYTES));
    assertTrue(reader.text(file).isPresent());
    Files.writeString(file, "#".repeat((int) SourceReader.MOST_BYTES + 1));
    assertTrue(reader.text(file).isEmpty());
    assertTrue(problems.getFirst().message().startsWith("The file is larger than 4 MB."));
  }

  @Test
  void aFileThatIsNotUtf8IsAProblem() throws IOException {
    Files.write(file, "name = \"Zoë\"".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(reader.toml(file).isEmpty());
    assertEquals(
        "The file is not UTF-8 text. Save it with the encoding UTF-8.",
        problems.getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0xFFFE, 0xFFFF})
  void aCharacterThatIsNoTextIsAProblemWithItsLine(int stray) throws IOException {
    Files.writeString(file, "# a\n\r\nb = \"" + Character.toString(stray) + "\"\n");
    assertTrue(reader.text(file).isEmpty());
    assertEquals(
        List.of(
            Problem.error(
                file,
                3,
                "The character U+%04X on this line is not text. Take it out.".formatted(stray))),
        problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yaml | a: b;c: "\\0"          | 0000
          yaml | a: b;c: ["\\uD83D"]    | d83d
          json | {"a": "b",;"c": "\\u0007"} | 0007
          json | {"a": "b",;"c": "\\udc69"} | dc69
          """)
  void norMayAnEscapeMakeOne(String format, String text, String stray) throws IOException {
    assertTrue(read(format, text.replace(';', '\n')).isEmpty());
    assertEquals(1, problems.size());
    assertEquals(2, problems.getFirst().line());
    assertTrue(problems.getFirst().message().contains("u+" + stray), problems::toString);
  }

  @Test
  void lettersAndMarksOfAllScriptsAreText() throws IOException {
    var text = "\tZo\u00EB \u062C\u0644\u062F\u0643 \u202E\u200D \uD83D\uDC69 \u2028\r\n";
    Files.writeString(file, text);
    assertEquals(Optional.of(text), reader.text(file));
  }

  @Test
  void theMarkThatSomeEditorsPutBeforeUtf8IsNoText() throws IOException {
    Files.writeString(file, "\uFEFF{\"a\": 1}");
    assertTrue(reader.json(file).isPresent(), problems::toString);
  }

  private Optional<Fields> read(String format, String text) throws IOException {
    Files.writeString(file, text);
    return switch (format) {
      case "json" -> reader.json(file);
      case "yaml" -> reader.yaml(file, text, 1);
      default -> reader.toml(file);
    };
  }
}
