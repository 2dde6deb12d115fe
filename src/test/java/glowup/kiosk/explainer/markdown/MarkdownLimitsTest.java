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
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes on purpose, and that must neither hang nor fell the kiosk. */
class MarkdownLimitsTest {
  private static final int MANY = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

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

  /** Two of these took a minute each before a line could begin twenty at most. */
  @ParameterizedTest
  @ValueSource(strings = {"- ", "+ ", "* ", "1. ", "1) ", "> - ", ">", " > 1. "})
  void aLineThatBeginsMoreThanTwentyListsOrQuotesIsRefused(String begin) {
    var text = "a\n\n" + begin.repeat(MANY) + "a";

    var page = assertTimeoutPreemptively(PATIENCE, () -> render(text));

    assertRefused(page, 2, "nested too deeply");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "------------------------------------------------------------------------",
        "* * * * * * * * * *",
        "> > > > > - - - - - 1. 1. a",
        "+1 -1 *a* 1.5 (1.) 12) ------- >",
      })
  void aRulerOrAFewThingsInEachOtherAreShown(String text) {
    assertEquals(List.of(), render(text).faults());
  }

  @Test
  void fourThingsInACardAreShown() {
    var page = render("!!! note \"T\"\n    - a\n        1. b\n            > - **c *d* e**");

    assertEquals(List.of(), page.faults());
    assertTrue(html(page).contains("<strong>c <em>d</em> e</strong>"), html(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *a@  | @a*
          **a@ | @a**
          ![   | ](b)
          """)
  void whatIsNestedTooDeeplyIsRefusedOnItsLine(String begin, String end) {
    var nest = begin.replace('@', ' ').repeat(MANY) + "a" + end.replace('@', ' ').repeat(MANY);

    var page = assertTimeoutPreemptively(PATIENCE, () -> render("a\n\nb\n\n" + nest));

    assertRefused(page, 4, "nested too deeply");
  }

  /** The parser's patterns try two readings of each backslash, and of all of them together. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! note \"\\\\@ a",
        "!!! note \"a\\\"@ a",
        "[\\*@ a",
        "[\\a@ a",
        "[a]: b\n\n[\\\\@",
        "[a](b \"\\\\@",
        "a <a b=\"\\\\@",
      })
  void unclosedBracketsAndQuotesWithManyBackslashesAreRefusedOrShown(String text) {
    var escape = text.substring(text.indexOf('@') - 2, text.indexOf('@'));
    var tangled = "a\n\nb\n\n" + text.replace("@", escape.repeat(60));

    var page = assertTimeoutPreemptively(PATIENCE, () -> render(tangled));

    assertShownOrRefused(page);
  }

  @Test
  void aTangleIsRefusedOnItsLine() {
    var page = render("a\n\nb\n\n[c " + "\\*".repeat(60) + "\n\nd");

    assertRefused(page, 4, "too tangled");
  }

  @Test
  void aFewBackslashesAreNoTangle() {
    var page = render("[\\[a\\] \\* \\_ \\` \\# \\+ \\- \\. \\! \\| b");

    assertEquals(List.of(), page.faults());
    assertTrue(html(page).contains("[[a] * _ ` # + - . ! | b"), html(page));
  }

  @Test
  void cardsInCardsAreRefusedWhereTheyAreTooDeep() {
    var cards = new StringBuilder();
    for (int depth = 0; depth < 100; depth++) {
      cards.append("    ".repeat(depth)).append("!!! note \"a\"\n");
    }

    assertRefused(render(cards.toString()), 40, "nested too deeply");
  }

  /** The parser's patterns recurse by the letter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a](b "  | x    | ")
          [a](<    | x    | >)
          a <a     | ~b=c | >
          a <!--   | x    | -->
          <        | x    | @a.b>
          !!! now "| x    | "
          *        | *    | *
          """)
  void aPieceTooLongForTheParserIsRefusedOnTheLongestLine(String begin, String one, String end) {
    var text = "a\n\n" + begin + one.replace('~', ' ').repeat(5 * MANY) + end;

    var page = assertTimeoutPreemptively(PATIENCE, () -> render(text));

    assertRefused(page, 2, "too long to be shown");
  }

  @Test
  void anEmptyTextHasNoChunks() {
    assertEquals(new MarkdownPage(List.of(), List.of()), render(""));
  }

  private static String html(MarkdownPage page) {
    return page.chunks().getFirst().html();
  }

  private static void assertRefused(MarkdownPage page, int line, String message) {
    assertEquals(List.of(), page.chunks());
    assertEquals(1, page.faults().size());
    var fault = page.faults().getFirst();
    assertEquals(Severity.ERROR, fault.severity());
    assertEquals(line + 1, fault.line());
    assertTrue(fault.message().contains(message), fault.message());
  }

  private static void assertShownOrRefused(MarkdownPage page) {
    boolean refused = page.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    assertEquals(refused, page.chunks().isEmpty());
  }
}
