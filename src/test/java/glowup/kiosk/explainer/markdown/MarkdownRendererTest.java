package glowup.kiosk.explainer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.source.Problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  private static final String SPOT = "../../illustrations/spot.svg";
  private static final String DRAWN = "<svg data-picture=\"spot\"></svg>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Words.            | <p class="lead">Words.</p>
          One\\n\\nTwo      | <p class="lead">One</p><p>Two</p>
          **a** and *b*     | <p class="lead"><strong>a</strong> and <em>b</em></p>
          - a\\n- b         | <ul><li><p>a</p></li><li><p>b</p></li></ul>
          1. a\\n2. b       | <ol><li><p>a</p></li><li><p>b</p></li></ol>
          `a < b`           | <p class="lead"><code>a &lt; b</code></p>
          > a               | <blockquote><p>a</p></blockquote>
          a\\\\\\nb         | <p class="lead">a<br /> b</p>
          ---               | <hr />
          5 < 6 & 7 > 6     | <p class="lead">5 &lt; 6 &amp; 7 &gt; 6</p>
          &lt;b&gt; &amp;   | <p class="lead">&lt;b&gt; &amp;</p>
          \\*a\\*           | <p class="lead">*a*</p>
          جلدك **مهم** لنا  | <p class="lead">جلدك <strong>مهم</strong> لنا</p>
          """)
  void plainMarkdownIsPlainHtml(String markdown, String html) {
    var page = render(markdown.replace("\\n", "\n").replace("\\\\", "\\"));

    assertEquals(html, chunk(page));
    assertEquals(List.of(), page.faults());
  }

  @Test
  void eachHeadingBeginsAChunkWithWhatFollows() {
    var page = render("Intro.\n\n## A\n\na\n\n- b\n\n## B *x*\n\n### C\n\nc");

    assertEquals(
        List.of(
            "<p class=\"lead\">Intro.</p>",
            "<h2>A</h2><p>a</p><ul><li><p>b</p></li></ul>",
            "<h2>B <em>x</em></h2><h3>C</h3><p>c</p>"),
        page.chunks().stream().map(MarkdownRendererTest::tight).toList());
    assertEquals(List.of("", "A", "B x"), page.chunks().stream().map(Chunk::heading).toList());
    assertEquals(List.of(1, 3, 9), page.chunks().stream().map(Chunk::line).toList());
  }

  @Test
  void aChunkKnowsItsWordsAsTheyAreSpoken() {
    var page =
        render(
            "## Head\n\nOne *two*\nthree &amp; four.\n\n- a [b](term:pore)\n\n"
                + "!!! note \"Card\"\n    inside\n\n![Alt](%s \"Caption.\")".formatted(SPOT));

    var chunk = page.chunks().getFirst();
    assertEquals(
        List.of("Head", "One two three & four.", "a b", "Card", "inside", "Caption."),
        chunk.blocks());
    assertEquals(List.of(new Chunk.Mark("pore", 6)), chunk.terms());
    assertEquals(List.of("note"), chunk.cards());
    assertEquals(List.of(new Chunk.Figure("spot", "Alt", "Caption.", 11)), chunk.figures());
  }

  @Test
  void aMarkedTermOpensItsMeaning() {
    assertEquals(
        "<p class=\"lead\">Skin <span class=\"term\" data-term=\"pore\">pores</span>.</p>",
        chunk(render("Skin [pores](term:pore).")));
  }

  @Test
  void aTermWhoseMeaningIsNotShownIsPlainText() {
    var page = render("Skin [oil](term:sebum).");

    assertEquals("<p class=\"lead\">Skin oil.</p>", chunk(page));
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aTermThatTheGlossaryLacksIsPlainTextAndReported() {
    var page = render("Skin [pores](term:porw).");

    assertEquals("<p class=\"lead\">Skin pores.</p>", chunk(page));
    assertFault(page, Severity.WARNING, "The glossary has no term `porw`");
  }

  @Test
  void aTableOfFewColumnsIsATable() {
    var page = render("| A | B |\n|---|:-:|\n| 1 | *2* |\n");

    assertEquals(
        "<table><thead><tr><th>A</th><th>B</th></tr></thead>"
            + "<tbody><tr><td>1</td><td><em>2</em></td></tr></tbody></table>",
        chunk(page));
    assertEquals(List.of("A", "B", "1", "2"), page.chunks().getFirst().blocks());
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aTableOfTwoHundredColumnsIsRefused() {
    var page =
        render("|a".repeat(200) + "|\n" + "|---".repeat(200) + "|\n" + "|b".repeat(200) + "|");

    assertFault(page, Severity.ERROR, "A table of 200 columns does not fit");
  }

  @Test
  void theTitleBelongsToTheFrameSoAFirstHeadingIsOfTheSecondRank() {
    assertEquals("<h2>A</h2>", chunk(render("# A")));
  }

  @Test
  void aHeadingInsideACardStaysInside() {
    var page = render("!!! note \"T\"\n    ## A\n\n    a");

    assertEquals(
        "<section class=\"card note\"><h3>T</h3><div><h2>A</h2><p>a</p></div></section>",
        chunk(page));
  }

  @Test
  void aPictureStandsAloneWithItsDescriptionAndCaption() {
    var page = render("![A \"spot\" < 1 cm](%s \"Cut & seen\")".formatted(SPOT));

    assertEquals(
        "<figure role=\"img\" aria-label=\"A &quot;spot&quot; &lt; 1 cm\">"
            + DRAWN
            + "<figcaption>Cut &amp; seen</figcaption></figure>",
        chunk(page));
    assertEquals("spot", page.chunks().getFirst().figures().getFirst().picture());
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aPictureWithoutACaptionHasNone() {
    assertEquals(
        "<figure role=\"img\" aria-label=\"A spot\">" + DRAWN + "</figure>",
        chunk(render("![A spot](%s)".formatted(SPOT))));
  }

  @Test
  void aPictureNeedsItsDescription() {
    assertFault(render("![](%s)".formatted(SPOT)), Severity.ERROR, "alternative text");
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example/a.svg,is not a picture of this kiosk",
    "//evil.example/illustrations/spot.svg,is not a picture of this kiosk",
    "file:///illustrations/spot.svg,is not a picture of this kiosk",
    "data:image/svg+xml;base64,is not a picture of this kiosk",
    "javascript:alert(1),is not a picture of this kiosk",
    "../../../illustrations/../spot.svg,is not a picture of this kiosk",
    "illustrations/none.svg,There is no picture illustrations/none.svg"
  })
  void onlyThePacksOwnPicturesAreShown(String address, String message) {
    var page = render("![A spot](%s)".formatted(address));

    assertEquals("A spot", chunk(page));
    assertFault(page, Severity.ERROR, message);
    assertEquals(List.of(), page.chunks().getFirst().figures());
  }

  @ParameterizedTest
  @CsvSource({"now", "today", "soon", "note", "facts"})
  void aCareCardSaysHowSoon(String kind) {
    var page = render("!!! %s \"Go <now>\"\n    - a\n\n    b".formatted(kind));

    assertEquals(
        "<section class=\"card %s\"><h3>Go &lt;now&gt;</h3>".formatted(kind)
            + "<div><ul><li><p>a</p></li></ul><p>b</p></div></section>",
        chunk(page));
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aCardOfNoKnownKindIsAnError() {
    var page = render("!!! panic \"T\"\n    a");

    assertTrue(chunk(page).startsWith("<section class=\"card note\">"));
    assertFault(page, Severity.ERROR, "`!!! panic` is not a card");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [text](https://u.example)          | text
          [text](javascript:alert(1))        | text
          [**t**](https://u.example "T")     | <strong>t</strong>
          [text][1]\\n\\n[1]: https://u.example | text
          [![A](https://u.example/a)](//u)   | A
          """)
  void aLinkIsItsText(String markdown, String html) {
    var page = render(markdown.replace("\\n", "\n"));

    assertEquals("<p class=\"lead\">" + html + "</p>", chunk(page));
    assertFault(page, Severity.WARNING, "A link cannot be followed on a kiosk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <script>alert(1)</script>
          <iframe src="https://u.example"></iframe>
          a <img src=x onerror="alert(1)"> b
          <https://u.example>
          <javascript:alert(1)>
          <somebody@u.example>
          ![A][1]\\n\\n[1]: https://u.example/a.png
          <!-- a note for the author -->
          a <!-- a note --> b
          <style>@import url(https://u.example)</style>
          <div>\\n\\n<base href="https://u.example">\\n\\n</div>
          </section></main><link rel="stylesheet" href="https://u.example">
          """)
  void whatCouldActIsTheTextItWasTypedAs(String markdown) {
    var typed = markdown.replace("\\n", "\n");
    var page = render(typed);

    var shown = chunk(page).replaceAll("</?p(?: class=\"lead\")?>", "");
    assertTrue(tags(shown).isEmpty(), shown);
    assertFault(page, Severity.WARNING, "shown as the text they are");
  }

  @Test
  void codeIsShownAndNeverRun() {
    var page = render("```html\n<script>alert(1)</script>\n```\n\n    <img src=x>");

    assertEquals(List.of("pre", "code", "/code", "/pre"), tags(chunk(page)).subList(0, 4));
    assertTrue(!chunk(page).contains("<script") && !chunk(page).contains("<img"), chunk(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "html", "a\fcard now", " card\u000Bnow "})
  void codeKeepsItsLinesAndNotItsLanguage(String language) {
    var page = render("```" + language + "\na\n\n   b < c  \n\td\n```\ne");

    assertTrue(
        page.chunks()
            .getFirst()
            .html()
            .contains("<pre><code>a\n\n   b &lt; c  \n\td\n</code></pre>\n<p>e</p>"),
        page::toString);
  }

  @Test
  void faultsNameTheirLine() {
    var page = render("a\n\nb\n\n![](nowhere.svg)\n");

    assertEquals(List.of(5, 5), page.faults().stream().map(Fault::line).toList());
  }

  /** The parser lets such a link go from the document it is in. */
  @ParameterizedTest
  @ValueSource(strings = {"[a]:'\n[ [a].]()", "[[a]:'\n[[a]![]l]()"})
  void aFaultInABrokenReferenceIsNamedAllTheSame(String markdown) {
    var page = render("a\n\n" + markdown);

    assertFault(page, Severity.WARNING, "A link cannot be followed");
    assertEquals(4, page.faults().getLast().line());
  }

  private static void assertFault(MarkdownPage page, Severity severity, String message) {
    assertTrue(
        page.faults().stream()
            .anyMatch(fault -> fault.severity() == severity && fault.message().contains(message)),
        page.faults()::toString);
  }

  private static List<String> tags(String html) {
    return Pattern.compile("<([^\\s>]+)").matcher(html).results().map(tag -> tag.group(1)).toList();
  }

  static MarkdownPage render(String markdown) {
    var drawn = new Illustration("spot", "<svg viewBox=\"0 0 8 5\"></svg>", 8, 5);
    return new MarkdownRenderer(
            new Illustrations(Map.of("spot", drawn)), Map.of("pore", true, "sebum", false))
        .render(markdown, 1);
  }

  /** The HTML of a page of one chunk. */
  private static String chunk(MarkdownPage page) {
    assertEquals(1, page.chunks().size(), page::toString);
    return tight(page.chunks().getFirst());
  }

  private static String tight(Chunk chunk) {
    return chunk.html().replaceAll(">\\s+<", "><").replaceAll("\\s+", " ").strip();
  }
}
