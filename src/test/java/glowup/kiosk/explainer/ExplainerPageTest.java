package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerPageTest {
  private static final String EVIL = "</title></style>\"'><img src=x>&";
  private static final Source SOURCE =
      new Source(
          "Reynolds and others", "Guidelines", "JAAD 2024;90:1006", 2024, "https://u.example");

  private final Path folder;

  ExplainerPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theBodyStandsInThePageAsItIs() {
    assertTrue(html(body("<p>a &lt; b</p>")).contains("<p>a &lt; b</p>"));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourIsPaintedFromTheTheme(Theme theme) {
    var palette = Palette.builtIn(theme);
    var explainer =
        body("<i style=\"color: var(--ink)\"></i><i fill=\"var(--none, #010203)\"></i>");

    var html = new ExplainerPage().html(explainer, palette, TextSize.NORMAL, 1, words("en"));

    assertFalse(html.contains("var(--"), html);
    assertTrue(html.contains("color: " + palette.colour("ink")));
    assertTrue(html.contains("fill=\"#010203\""));
    assertTrue(html.contains("background: " + palette.colour("paper")));
  }

  @Test
  void aPageRunsInTheDirectionOfItsLanguage() {
    assertTrue(html(body("")).contains("<html lang=\"en\" dir=\"ltr\">"));

    var arabic = page(body(""), words("ar"));
    assertTrue(arabic.contains("dir=\"rtl\""));
  }

  @Test
  void aSourceShowsItsAuthorsTitleAndPlace() {
    assertTrue(
        html(body("")).contains("<li>Reynolds and others. Guidelines. JAAD 2024;90:1006.</li>"));
  }

  @Test
  void aSourceWithATitleOnlyShowsNothingElse() {
    var bare = new Source("", "Label", "", 0, "");
    var explainer = Texts.explainer("T", 1, "", Review.Status.DRAFT, List.of(bare));

    assertTrue(html(explainer).contains("<li>Label.</li>"));
  }

  @Test
  void whereNoSourcesAreThereIsNoHeadingForThem() {
    assertTrue(html(body("")).contains("Where this comes from"));
    var none = Texts.explainer("T", 1, "", Review.Status.DRAFT, List.of());

    assertFalse(html(none).contains("Where this comes from"));
  }

  @Test
  void theAddressOfASourceIsNeverInThePage() {
    assertFalse(html(body("")).contains("u.example"));
  }

  @Test
  void thePageMayLoadAndRunNothing() {
    var policy =
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">";
    var html = html(body(""));

    assertTrue(html.contains(policy));
    assertTrue(html.indexOf(policy) < html.indexOf("<style>"));
  }

  @Test
  void whateverIsTextIsEscaped() {
    var source = new Source(EVIL, EVIL, EVIL, 2024, EVIL);
    var evil = Texts.explainer(EVIL, 1, "", Review.Status.DRAFT, List.of(source));

    var html = html(evil);

    assertFalse(html.contains("<img"), html);
    assertEquals(1, html.split("</title>", -1).length - 1);
    assertEquals(1, html.split("</style>", -1).length - 1);
  }

  @Test
  void textGrowsWithTheSizeAndTheScreen() {
    var page = new ExplainerPage();
    var palette = Palette.builtIn(Theme.LIGHT);

    assertTrue(html(body("")).contains("font-size: 32.00px"));
    assertTrue(
        page.html(body(""), palette, TextSize.LARGEST, 0.5, words("ar"))
            .contains("font-size: 32.00px"));
    assertTrue(
        page.html(body(""), palette, TextSize.LARGEST, 1.5, words("ar"))
            .contains("font-size: 96.00px"));
  }

  @Test
  void theBlankPageHoldsNoWords() {
    assertEquals("", ExplainerPage.blank().replaceAll("<[^>]*>", "").strip());
  }

  private static Explainer body(String body) {
    return Texts.explainer("T", 1, body, Review.Status.DRAFT, List.of(SOURCE), "Why?");
  }

  private String html(Explainer explainer) {
    return page(explainer, words("en"));
  }

  private static String page(Explainer explainer, Words words) {
    return new ExplainerPage()
        .html(explainer, Palette.builtIn(Theme.LIGHT), TextSize.NORMAL, 1, words);
  }

  private Words words(String language) {
    try {
      var file =
          Files.writeString(
              folder.resolve("words.properties"), "reader.sources = Where this comes from\n");
      return new WordsReader(
              problem -> {
                throw new AssertionError(problem);
              })
          .read(file, language)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
