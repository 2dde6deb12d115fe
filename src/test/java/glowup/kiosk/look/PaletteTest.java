package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final Palette LIGHT = Palette.builtIn(Theme.LIGHT);

  @ParameterizedTest
  @CsvSource({
    "#000000, #FFFFFF, 21.0",
    "#FFFFFF, #000000, 21.0",
    "#777777, #FFFFFF, 4.48",
    "#0000FF, #FFFFFF, 8.59",
    "#123456, #123456, 1.0",
  })
  void contrastIsThatOfWcag(String one, String other, double ratio) {
    assertEquals(ratio, Palette.contrast(one, other), 0.005);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fill: var(--accent, #000)   | fill: #123456
          fill: var( --accent )       | fill: #123456
          var(--accent)var(--accent)  | #123456#123456
          fill: var(--no-such, #0AF)  | fill: #0AF
          fill: var(--no-such, red)   | fill: var(--no-such, red)
          var(--accent, a) b)         | var(--accent, a) b)
          var(--no-such, u)rl(b)      | var(--no-such, u)rl(b)
          fill: var(--no-such)        | fill: currentColor
          --accent: none              | --accent: none
          """)
  void paintPutsTheColoursInPlaceOfTheirNames(String text, String painted) {
    assertEquals(painted, LIGHT.with("accent", "#123456").paint(text));
  }

  @Test
  void aClinicsOwnColourChangesACopy() {
    var before = LIGHT.colour("accent");
    var own = LIGHT.with("accent", "#123456");
    assertEquals("#123456", own.colour("accent"));
    assertEquals(before, LIGHT.colour("accent"));
    assertEquals(LIGHT.colours().keySet(), own.colours().keySet());
    assertEquals(Theme.LIGHT, own.theme());
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#FFF", "#12345G", "#1234567", "123456", ""})
  void aColourWrittenAnyOtherWayIsRefused(String colour) {
    var refused = assertThrows(IllegalArgumentException.class, () -> LIGHT.with("accent", colour));
    assertEquals("a colour is written #rrggbb, as in #0F5257", refused.getMessage());
  }

  @Test
  void aColourOfNoKnownNameIsRefusedWithThoseThatAre() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> LIGHT.with("acent", "#123456"));
    assertTrue(String.valueOf(refused.getMessage()).contains("accent"));
    assertThrows(IllegalArgumentException.class, () -> LIGHT.colour("acent"));
  }

  @ParameterizedTest
  @EnumSource
  void theBuiltInColoursKeepEveryRuleAndHaveTheSameNames(Theme theme) {
    var palette = Palette.builtIn(theme);
    assertEquals(List.of(), PaletteRules.broken(palette));
    assertEquals(LIGHT.colours().keySet(), palette.colours().keySet());
  }

  @Test
  void coloursTooCloseAreNamedWithTheirContrast() {
    var pale = LIGHT.with("ink-soft", "#999999").with("paper", "#FFFFFF");
    var close =
        PaletteRules.broken(pale).stream()
            .filter(found -> found.front().equals("ink-soft") && found.back().equals("paper"))
            .findFirst()
            .orElseThrow();
    assertEquals(2.85, close.ratio(), 0.005);
    assertEquals(7, close.least());
  }

  @Test
  void highContrastAsksMoreOfTextAndNotOfLines() {
    var grey = Palette.builtIn(Theme.CONTRAST).with("paper", "#000000").with("ink", "#C0C0C0");
    var close =
        PaletteRules.broken(grey).stream().filter(found -> found.back().equals("paper")).toList();
    assertEquals(List.of("ink"), close.stream().map(PaletteRules.TooClose::front).toList());
    assertEquals(15, close.getFirst().least());
  }
}
