package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryPageReaderTest {
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  SummaryPageReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theShippedTemplateHasNoProblem() {
    Visits.page();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>{{titel}}</p>               | `{{titel}}` is not a value of the summary.
          <p>{{words.titel}}</p>         | `{{words.titel}}` is not a value of the summary.
          <p>{{#advise}}x{{/advise}}</p> | `{{advise}}` is not a value of the summary.
          <p>{{#advice}}x</p>            | Not a template:
          <p>{{/advice}}</p>             | Not a template:
          <p>{{clinic</p>                | Each `{{` needs its `}}`
          <p>{{{clinic}}}</p>            | `{{{` and `{{&` would let
          <p>{{&clinic}}</p>             | `{{{` and `{{&` would let
          <p>open                        | Not well-formed XHTML:
          """)
  void aMistakeInTheTemplateIsReportedWithItsLine(String mistake, String message)
      throws IOException {
    write("page.css", "body { color: #000 }\n");
    write("page.html", "<html>\n<body>\n" + mistake + "\n</body></html>\n");
    read();
    assertEquals(1, problems.size(), problems.toString());
    var problem = problems.getFirst();
    assertEquals(folder.resolve("page.html"), problem.file());
    assertTrue(problem.message().startsWith(message), problem.toString());
    assertTrue(problem.line() >= 3 && problem.line() <= 4, problem.toString());
  }

  @Test
  void aMissingFileIsReportedByItsName() throws IOException {
    write("page.html", "<html/>");
    read();
    assertEquals(folder.resolve("page.css"), problems.getFirst().file());
  }

  @Test
  void everyWordOfTheSummaryIsUsed() throws IOException {
    var template = Files.readString(Visits.ASSETS.resolve("summary/page.html"));
    var used =
        Pattern.compile("\\{\\{(?:words|clinicWords)\\.([a-z-]+)}}")
            .matcher(template)
            .results()
            .map(found -> "summary." + found.group(1))
            .collect(Collectors.toSet());
    AdviceLine.LEVELS.forEach(level -> used.add("summary.level-" + level));
    Section.IDS.forEach(id -> used.add("summary." + id));
    used.addAll(Set.of("summary.line", "summary.figure", "summary.declined", "summary.more"));
    assertEquals(
        used,
        Visits.words().keys().stream()
            .filter(key -> key.startsWith("summary."))
            .collect(Collectors.toSet()));
  }

  private void read() {
    var page = new SummaryPageReader(problems::add).read(folder, Visits.words());
    assertTrue(page.isEmpty());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
