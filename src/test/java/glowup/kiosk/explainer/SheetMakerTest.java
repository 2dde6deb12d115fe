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

class SheetMakerTest {
  private final SheetMaker sheets = new SheetMaker(Texts.ILLUSTRATIONS);
  private final Path folder;

  SheetMakerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void eachChunkStandsInASectionAsItIs() {
    assertEquals(
        "<section class=\"chunk\"><p>a &lt; b</p></section>", sheet("<p>a &lt; b</p>").body());
  }

  @Test
  void thePicturesAreDrawnWhereTheyStand() {
    assertEquals(
        "<section class=\"chunk\"><figure>" + Texts.SVG + "</figure></section>",
        sheet("<figure><svg data-picture=\"spot\"></svg></figure>").body());
  }

  @Test
  void aPictureThatWentMissingLeavesNothing() {
    assertEquals(
        "<section class=\"chunk\"></section>", sheet("<svg data-picture=\"gone\"></svg>").body());
  }

  @ParameterizedTest
  @EnumSource
  void everyColourOfTheThemeIsNamed(Theme theme) {
    var palette = Palette.builtIn(theme);

    var style = sheets.sheet(text(""), palette, TextSize.NORMAL, 1, words("en")).style();

    palette
        .colours()
        .forEach(
            (name, colour) -> assertTrue(style.contains("--" + name + ": " + colour + ";"), style));
  }

  @Test
  void aSheetRunsInTheDirectionOfItsLanguage() {
    assertFalse(sheet("").rightToLeft());
    var palette = Palette.builtIn(Theme.LIGHT);
    assertTrue(sheets.sheet(text(""), palette, TextSize.NORMAL, 1, words("ar")).rightToLeft());
  }

  @Test
  void textGrowsWithTheSizeAndTheScreen() {
    assertTrue(style(TextSize.NORMAL, 1).contains("font-size: 32.00px"));
    assertTrue(style(TextSize.LARGEST, 0.5).contains("font-size: 32.00px"));
    assertTrue(style(TextSize.LARGEST, 1.5).contains("font-size: 96.00px"));
  }

  private String style(TextSize size, double unit) {
    return sheets.sheet(text(""), Palette.builtIn(Theme.LIGHT), size, unit, words("en")).style();
  }

  private Sheet sheet(String html) {
    return sheets.sheet(text(html), Palette.builtIn(Theme.LIGHT), TextSize.NORMAL, 1, words("en"));
  }

  private static Explainer text(String html) {
    return Texts.explainer("T", 1, html, Review.Status.DRAFT, List.of(), "Why?");
  }

  private Words words(String language) {
    try {
      var file = Files.writeString(folder.resolve("words.properties"), "nav.next = Next\n");
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
