package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  private static final String SPOT = "../../illustrations/spot.svg";

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
    var page = Texts.render(markdown.replace("\\n", "\n").replace("\\\\", "\\"));

    assertEquals(html, chunk(page));
    assertEquals(List.of(), page.faults());
  }

  @Test
  void eachHeadingBeginsAChunkWithWhatFollows() {
    var page = Texts.render("Intro.\n\n## A\n\na\n\n- b\n\n## B\n\n### C\n\nc");

    assertEquals(
        "<section class=\"chunk\"><p class=\"lead\">Intro.</p></section>"
            + "<section class=\"chunk\"><h2>A</h2><p>a</p><ul><li><p>b</p></li></ul></section>"
            + "<section class=\"chunk\"><h2>B</h2><h3>C</h3><p>c</p></section>",
        tight(page));
  }

  @Test
  void theTitleBelongsToTheFrameSoAFirstHeadingIsOfTheSecondRank() {
    var html = tight(Texts.render("# A"));

    assertTrue(html.contains("<section class=\"chunk\"><h2>A</h2></section>"), html);
  }

  @Test
  void aHeadingInsideACardStaysInside() {
    var page = Texts.render("!!! note \"T\"\n    ## A\n\n    a");

    assertEquals(
        "<section class=\"card note\"><h3>T</h3><div><h2>A</h2><p>a</p></div></section>",
        chunk(page));
  }

  @Test
  void aPictureStandsAloneWithItsDescriptionAndCaption() {
    var page = Texts.render("![A \"spot\" < 1 cm](%s \"Cut & seen\")".formatted(SPOT));

    assertEquals(
        "<figure role=\"img\" aria-label=\"A &quot;spot&quot; &lt; 1 cm\">"
            + Texts.SVG
            + "<figcaption>Cut &amp; seen</figcaption></figure>",
        chunk(page));
    assertEquals(Set.of("spot"), page.pictures());
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aPictureWithoutACaptionHasNone() {
    assertEquals(
        "<figure role=\"img\" aria-label=\"A spot\">" + Texts.SVG + "</figure>",
        chunk(Texts.render("![A spot](%s)".formatted(SPOT))));
  }

  @Test
  void aPictureNeedsItsDescription() {
    assertFault(Texts.render("![](%s)".formatted(SPOT)), Severity.ERROR, "alternative text");
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
    var page = Texts.render("![A spot](%s)".formatted(address));

    assertEquals("A spot", chunk(page));
    assertFault(page, Severity.ERROR, message);
    assertEquals(Set.of(), page.pictures());
  }

  @ParameterizedTest
  @CsvSource({"now", "today", "soon", "note"})
  void aCareCardSaysHowSoon(String kind) {
    var page = Texts.render("!!! %s \"Go <now>\"\n    - a\n\n    b".formatted(kind));

    assertEquals(
        "<section class=\"card %s\"><h3>Go &lt;now&gt;</h3>".formatted(kind)
            + "<div><ul><li><p>a</p></li></ul><p>b</p></div></section>",
        chunk(page));
    assertEquals(List.of(), page.faults());
  }

  @Test
  void aCardOfNoKnownKindIsAnError() {
    var page = Texts.render("!!! panic \"T\"\n    a");

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
    var page = Texts.render(markdown.replace("\\n", "\n"));

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
    var page = Texts.render(typed);

    var shown = tight(page).replaceAll("</?(?:p|section)(?: class=\"(?:lead|chunk)\")?>", "");
    assertTrue(tags(shown).isEmpty(), shown);
    assertFault(page, Severity.WARNING, "shown as the text they are");
  }

  @Test
  void codeIsShownAndNeverRun() {
    var page = Texts.render("```html\n<script>alert(1)</script>\n```\n\n    <img src=x>");

    assertEquals(List.of("pre", "code", "/code", "/pre"), tags(chunk(page)).subList(0, 4));
    assertTrue(!page.html().contains("<script") && !page.html().contains("<img"), page.html());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "html", "a\fcard now", " card\u000Bnow "})
  void codeKeepsItsLinesAndNotItsLanguage(String language) {
    var page = Texts.render("```" + language + "\na\n\n   b < c  \n\td\n```\ne");

    assertTrue(
        page.html().contains("<pre><code>a\n\n   b &lt; c  \n\td\n</code></pre>\n<p>e</p>"),
        page.html());
  }

  @Test
  void faultsNameTheirLine() {
    var page = Texts.render("a\n\nb\n\n![](nowhere.svg)\n");

    assertEquals(List.of(4, 4), page.faults().stream().map(MarkdownRenderer.Fault::line).toList());
  }

  /** The parser lets such a link go from the document it is in. */
  @ParameterizedTest
  @ValueSource(strings = {"[a]:'\n[ [a].]()", "[[a]:'\n[[a]![]l]()"})
  void aFaultInABrokenReferenceIsNamedAllTheSame(String markdown) {
    var page = Texts.render("a\n\n" + markdown);

    assertFault(page, Severity.WARNING, "A link cannot be followed");
    assertEquals(3, page.faults().getLast().line());
  }

  private static void assertFault(MarkdownRenderer.Page page, Severity severity, String message) {
    assertTrue(
        page.faults().stream()
            .anyMatch(fault -> fault.severity() == severity && fault.message().contains(message)),
        page.faults()::toString);
  }

  private static List<String> tags(String html) {
    return Pattern.compile("<([^\\s>]+)").matcher(html).results().map(tag -> tag.group(1)).toList();
  }

  /** The HTML of a page of one chunk, without the chunk. */
  private static String chunk(MarkdownRenderer.Page page) {
    var html = tight(page);
    var begin = "<section class=\"chunk\">";
    var end = "</section>";
    assertTrue(html.startsWith(begin) && html.endsWith(end), html);
    return html.substring(begin.length(), html.length() - end.length()).strip();
  }

  private static String tight(MarkdownRenderer.Page page) {
    return page.html().replaceAll(">\\s+<", "><").replaceAll("\\s+", " ").strip();
  }
}
