package glowup.kiosk.explainer.markdown;

import static glowup.kiosk.explainer.markdown.MarkdownRendererTest.render;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that nobody writes on purpose, and that must neither hang nor fell the kiosk. */
class MarkdownLimitsTest {
  private static final int MANY = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void aWordOfTenThousandLettersStaysAWord() {
    var word = "a".repeat(MANY);

    assertTrue(render(word).chunks().getFirst().html().contains(">" + word + "</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          >  | quotes
          [  | brackets
          ![ | pictures
          *  | stars
          `  | ticks
          <  | angles
          (  | round
          _a | underscores
          [](| links
          """)
  void deepNestingNeitherHangsNorOverflows(String one, String name) {
    var text = one.repeat(MANY) + " a";

    var page = assertTimeoutPreemptively(PATIENCE, () -> render(text), name);

    assertShownOrRefused(page);
  }

  @Test
  void listsInListsNeitherHangNorOverflow() {
    var text = "- ".repeat(MANY) + "a";

    var page = assertTimeoutPreemptively(PATIENCE, () -> render(text));

    assertShownOrRefused(page);
  }

  @Test
  void anEmptyTextHasNoChunks() {
    assertEquals(new MarkdownPage(List.of(), List.of()), render(""));
  }

  private static void assertShownOrRefused(MarkdownPage page) {
    boolean refused = page.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    assertEquals(refused, page.chunks().isEmpty());
  }
}
