package glowup.kiosk.content.check;

import static glowup.kiosk.content.check.SmallPack.ENGLISH;
import static glowup.kiosk.content.check.SmallPack.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.PackCopy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing is broken at a time, and named where it stands. */
class PackCheckTest {
  private final SmallPack pack;

  PackCheckTest(@TempDir Path folder) {
    pack = new SmallPack(folder);
  }

  @Test
  void aGoodPackHasNoProblemBeyondThoseOfReadingIt() {
    assertEquals(List.of(), pack.found());
  }

  @Test
  void theShippedPackHasNoError() {
    var assets = Path.of("assets");
    var shipped = new PackReader(assets, assets.resolve("clinic.toml"), PackCopy.TODAY).read();
    var report = PackCheck.of(shipped);
    assertEquals(List.of(), report.problems().stream().filter(Problem::isError).toList());
    assertEquals(0, report.errors());
    assertEquals(report.problems().size(), report.warnings());
  }

  @Test
  void whatReadingFoundIsInTheReportToo() {
    var report = pack.replace(ENGLISH, "    year: 2020\n", "").report();
    assertTrue(report.problems().toString().contains("A source should have its `year`."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dot.svg "A pore, seen from near." | dot.svg | ![A hole | The picture dot has no caption.
          ![A hole in the skin.]            | [A]     | ---      | warning: The page shows no picture.
          a mild soap | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeee | ## What you | warning: "aaaaaaaaaab
          """)
  void aPageIsNamedWith(String old, String other, String place, String message) {
    pack.replace(ENGLISH, old, other);
    assertFound(pack.at(ENGLISH, place) + ": " + message);
  }

  @Test
  void aWordOfFortyLettersIsGood() {
    pack.replace(ENGLISH, "a mild soap", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd");
    assertEquals(List.of(), pack.found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          dot.svg            | logo.svg        | ## ¿Qué es     | The pictures of this section are logo; in `en` they are dot.
          !!! note           | !!! soon        | ## ¿Qué es     | The cards of this section are soon; in `en` they are note.
          !!! note           | !!!note         | ## ¿Qué es     | The cards of this section are none; in `en` they are note.
          [poro](term:pore)  | poro            | ## ¿Qué es     | In `en` this section marks pore; no section here does.
          "  - ¿Y ahora?\\n" | ""              | "  - ¿Por qué" | The page has 1 questions; in `en` it has 2.
          year: 2020         | year: 2021      | - title: Two   | The source is without address (2021); in `en` the one in its place is without address (2020).
          example.org/one    | example.org/uno | - title: One   | The source is https://example.org/uno (2024); in `en` the one in its place is
          "  - title: Two"   | "  - title: Tres\\n    year: 2001\\n  - title: Two" | - title: One   | The page has 3 sources; in `en` it has 2.
          ## Lo que          | Lo que          | ## ¿Qué es     | The page has 2 sections; in `en` it has 3.
          """)
  void aPageThatDiffersFromTheFirstLanguagesIsNamedWith(
      String old, String other, String place, String message) {
    pack.replace(SPANISH, old.translateEscapes(), other.translateEscapes());
    assertFound(pack.at(SPANISH, place) + ": " + message);
  }

  @Test
  void aTermThatOnlyTheOtherLanguageMarksIsNamedWhereItStands() {
    pack.replace(ENGLISH, "[pore](term:pore)", "pore");
    assertFound(pack.at(SPANISH, "Un [poro]") + ": The page marks `pore`; in `en` it does not.");
  }

  @Test
  void aTermMarkedTwiceOrInAnotherSectionIsGood() {
    pack.replace(ENGLISH, "a mild soap", "a mild soap on each [pore](term:pore)");
    assertEquals(List.of(), pack.found());
    pack.replace(SPANISH, "[poro](term:pore)", "poro")
        .replace(SPANISH, "jabón suave", "jabón suave en cada [poro](term:pore)");
    assertEquals(List.of(), pack.found());
  }

  @Test
  void aPageThatOneLanguageLacksIsNamedInTheOther() {
    pack.files().write("explainers/en/two.md", "").write("explainers/es/dos.md", "");
    assertFound("explainers/es/two.md:1: There is no such page, and `en` has it.");
    assertFound("explainers/es/dos.md:1: `en` has no such page.");
  }

  @Test
  void aPageThatCannotBeShownIsNotCalledMissing() {
    pack.replace(SPANISH, "title: Poros", "");
    assertTrue(pack.found().stream().noneMatch(found -> found.contains("no such page")));
  }

  @Test
  void aTermThatNoPageMarksIsNamedAtItsLine() {
    pack.files().append("glossary/en.md", "\n## Sebum {#sebum}\n\nOil.\n");
    assertFound(
        pack.at("glossary/en.md", "## Sebum")
            + ": warning: No page marks `sebum`. Mark it, as in [word](term:sebum)");
  }

  @Test
  void aTermThatOneLanguageDoesNotExplainIsNamed() {
    pack.files()
        .append("glossary/en.md", "\n## Sebum {#sebum}\n\nOil.\n")
        .append("glossary/es.md", "\n## Acné {#acne}\n\nGranos.\n");
    assertFound("glossary/es.md:1: Terms that `en` explains are missing here: sebum.");
    assertFound(pack.at("glossary/es.md", "## Acné") + ": `en` has no term `acne`.");
  }

  @Test
  void aTermIsNotCalledUnusedWhileAPageIsNotShown() {
    pack.files()
        .append("glossary/en.md", "\n## Sebum {#sebum}\n\nOil.\n")
        .write("explainers/en/two.md", "");
    assertTrue(pack.found().stream().noneMatch(found -> found.contains("No page marks")));
  }

  @Test
  void aGlossaryThatIsWithheldIsNotCalledIncomplete() {
    pack.files().append("clinic.toml", "show_drafts = false\n");
    for (var file : List.of("glossary/en.md", ENGLISH, SPANISH)) {
      pack.replace(file, "status: draft", "status: approved")
          .replace(file, "reviewed_by: \"\"", "reviewed_by: Dr Lee")
          .replace(file, "reviewed: \"\"", "reviewed: \"2026-11-01\"");
    }
    assertTrue(pack.found().stream().noneMatch(found -> found.startsWith("glossary/es.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, SPANISH})
  void aHardPageAndItsHardSectionAreErrorsWithTheirFigures(String page) {
    var hard = "Consideraciones internacionales particularmente incomprensibles. ".repeat(9);
    pack.files().append(page, "\n## Internacional\n\n" + hard + "\n");
    var formula = page.equals(ENGLISH) ? "Flesch-Kincaid" : "Fernández Huerta";
    assertFound(page + ":1: The page is hard to read: grade ");
    assertFound(pack.at(page, "## Internacional") + ": \"Internacional\" is hard to read: grade ");
    assertTrue(pack.found().toString().contains(formula));
  }

  @Test
  void picturesAreCheckedToo() {
    pack.replace("illustrations/dot.svg", "var(--ink, #2A2530)", "#FFFFFF");
    assertFound("illustrations/dot.svg:2: warning: The colour `#FFFFFF` is the same");
    assertFound("illustrations/dot.svg:1: warning: In the theme `light` only 0.0 %");
  }

  private void assertFound(String problem) {
    var found = pack.found();
    assertTrue(found.stream().anyMatch(said -> said.startsWith(problem)), found::toString);
  }
}
