package glowup.kiosk.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.PackCopy;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingChecksTest {
  private static final String FILE = "illustrations/test.svg";

  private final List<Problem> found = new ArrayList<>();
  private final PackCopy copy;

  DrawingChecksTest(@TempDir Path folder) {
    copy = PackCopy.in(folder);
  }

  @Test
  void theShippedPicturesStandOutAndFollowTheTheme() {
    var pack = copy.read();
    new ColourCheck(found::add).check(pack);
    new ContrastCheck(found::add).check(pack);
    assertEquals(List.of(), found);
  }

  @Test
  void aPictureThatFadesIntoOneThemeIsNamedWithIt() {
    draw("<rect width=\"100\" height=\"50\" fill=\"#FFFFFF\"/>");
    new ContrastCheck(found::add).check(copy.read());
    assertEquals(
        List.of(
            "In the theme `light` only 0.0 % of the picture stands out from the page (by 3:1);"
                + " at least 2 % should. Draw its outlines in `ink`."),
        messages());
    assertEquals(copy.path(FILE), found.getFirst().file());
  }

  @ParameterizedTest
  @CsvSource({
    // Of 100 x 50, a bar as high as the picture: 2 wide is 2 %.
    "2, 2.0",
    "1, 1.0",
    "50, 50.0",
    "100, 100.0",
  })
  void whatStandsOutIsCountedInPercentOfTheArea(int width, double percent) {
    var bar = "<rect width=\"%d\" height=\"50\" fill=\"var(--ink)\"/>".formatted(width);
    assertEquals(
        percent,
        ContrastCheck.percentThatStandsOut(drawing(bar), Palette.builtIn(Theme.LIGHT)),
        0.01);
  }

  @Test
  void theSurfaceIsTheOneOfTheClinicsOwnPalette() {
    var bar = drawing("<rect width=\"100\" height=\"50\" fill=\"#FFFFFF\"/>");
    var dark = Palette.builtIn(Theme.LIGHT).with("surface", "#000000");
    assertEquals(100, ContrastCheck.percentThatStandsOut(bar, dark));
  }

  @Test
  void aPictureAsNarrowAsALineIsStillCounted() {
    var line = new Illustration("test", svg("<path d=\"M0 0\"/>"), 100_000, 1);
    assertEquals(0, ContrastCheck.percentThatStandsOut(line, Palette.builtIn(Theme.LIGHT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#FFF", "red", "rgb(1, 2, 3)", "currentColor"})
  void aColourWrittenOutIsAWarningAtItsLine(String colour) {
    draw("<path d=\"M0 0\"\n  stroke='" + colour + "'/>");
    new ColourCheck(found::add).check(copy.read());
    assertEquals(
        List.of(
            copy.path(FILE)
                + ":3: warning: The colour `%s` is the same in every theme. Write `var(--name, %s)`."
                    .formatted(colour, colour)),
        found.stream().map(Problem::toString).toList());
  }

  @Test
  void aNameThatNoThemeHasIsAnErrorAtItsLine() {
    draw("<path d=\"M0 0\"\n\n  fill=\"var( --skn-a, #FFF)\"/>");
    new ColourCheck(found::add).check(copy.read());
    assertEquals(1, found.size());
    assertTrue(
        found.getFirst().toString().startsWith(copy.path(FILE) + ":4: `--skn-a` is no colour"),
        found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path fill=\"none\"/>",
        "<path fill=\"url(#shade)\"/>",
        "<path fill=\"var(--ink, #2A2530)\"/>",
        "<path fill=\"var(--ink)\" stroke=\"var( --skin-a , #F3D3BD)\"/>",
        "<!-- <path\n fill=\"#FFF\"/> --><path/>",
        "<path fill-rule=\"evenodd\" stroke-width=\"2\"/>",
      })
  void whatFollowsTheThemeOrIsNoColourIsGood(String body) {
    draw(body);
    new ColourCheck(found::add).check(copy.read());
    assertEquals(List.of(), found);
  }

  private List<String> messages() {
    return found.stream().map(Problem::message).toList();
  }

  private void draw(String body) {
    copy.write(FILE, svg(body));
  }

  private static Illustration drawing(String body) {
    return new Illustration("test", svg(body), 100, 50);
  }

  private static String svg(String body) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n" + body + "</svg>";
  }
}
