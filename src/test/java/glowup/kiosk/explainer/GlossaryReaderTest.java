package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String WHOLE =
      """
      ---
      status: draft
      reviewed_by: ""
      reviewed: ""
      review_by: 2027-11-24
      ---
      ## Sebum {#sebum}

      The skin's *own* oil.

      ## Azelaic acid {#azelaic-acid .drug}

      A medicine.
      For the skin.

      More words.
      """;

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  GlossaryReaderTest(@TempDir Path folder) {
    file = folder.resolve("en.md");
  }

  @Test
  void eachHeadingIsATermWithItsMeaning() {
    var glossary = read(WHOLE, true);

    assertEquals(List.of(), problems);
    assertEquals(
        List.of(
            new Term("sebum", "Sebum", "The skin's own oil.", false, 7),
            new Term(
                "azelaic-acid",
                "Azelaic acid",
                "A medicine. For the skin.\nMore words.",
                true,
                11)),
        glossary.terms());
    assertEquals("Sebum", glossary.find("sebum").orElseThrow().name());
    assertTrue(glossary.find("pore").isEmpty());
  }

  @Test
  void aDraftIsShownOnlyWhereDraftsAre() {
    assertTrue(read(WHOLE, true).find("sebum").isPresent());
    assertTrue(read(WHOLE, false).find("sebum").isEmpty());
    assertEquals(List.of(), problems);
  }

  @Test
  void aGlossaryPastItsReviewWithdrawsItself() {
    assertTrue(read(WHOLE.replace("2027", "2025"), true).find("sebum").isEmpty());

    assertProblem(1, "`review_by` has passed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ## Sebum {#sebum}            | ## Sebum           | 7  | A term begins with a heading
          ## Sebum {#sebum}            | ## Sebum {#Se bum} | 7  | A term begins with a heading
          The skin's *own* oil.        | ~~                 | 7  | `Sebum` has no meaning
          {#azelaic-acid .drug}        | {#sebum}           | 11 | `sebum` is here twice
          status: draft                | status: done       | 2  | `status` is "done"
          status: draft                | state: draft       | 2  | `state` is not known
          """)
  void whatIsWrongIsReportedOnItsLine(String whole, String wrong, int line, String message) {
    read(WHOLE.replace(whole, wrong), true);

    assertProblem(line, message);
  }

  @Test
  void aMissingGlossaryIsReportedAndEmpty() {
    var glossary = new GlossaryReader(TODAY, true, problems::add).read(file);

    assertEquals(List.of(), glossary.terms());
    assertProblem(1, "The file is missing");
  }

  private void assertProblem(int line, String message) {
    assertTrue(
        problems.stream()
            .anyMatch(found -> found.line() == line && found.message().contains(message)),
        problems::toString);
  }

  private Glossary read(String text, boolean drafts) {
    try {
      return new GlossaryReader(TODAY, drafts, problems::add).read(Files.writeString(file, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
