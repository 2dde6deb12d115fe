package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RasterTest {
  private static final Palette LIGHT = Palette.builtIn(Theme.LIGHT).with("ink", "#123456");

  @Test
  void aDrawingFillsItsPixelsInTheThemesColours() {
    var left = "<rect width=\"50\" height=\"50\" fill=\"var(--ink, #fff)\"/>";
    var raster = Raster.of(drawing(left), LIGHT, 20, 10);
    assertEquals(20, raster.getWidth());
    assertEquals(10, raster.getHeight());
    assertEquals(0xFF123456, raster.getRGB(0, 0));
    assertEquals(0xFF123456, raster.getRGB(8, 9));
  }

  @Test
  void whereNothingIsDrawnThePixelsAreClear() {
    var raster = Raster.of(drawing("<path d=\"M0 0\"/>"), LIGHT, 20, 10);
    assertEquals(0, raster.getRGB(10, 5));
  }

  private static Illustration drawing(String body) {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">" + body + "</svg>";
    return new Illustration("test", svg, 100, 50);
  }
}
