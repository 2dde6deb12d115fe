package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Raster;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds pictures that fade into the surface of a theme, so that there is nothing to see. */
final class ContrastCheck {
  /** What a shape needs to be told from its ground (WCAG 2.2, 1.4.11). */
  private static final double STANDS_OUT = 3;

  private static final double LEAST_PERCENT = 2;
  private static final double SIDE = 200;

  private final Consumer<Problem> problems;

  ContrastCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void check(ContentPack pack) {
    for (var id : pack.illustrations().ids()) {
      pack.illustrations()
          .find(id)
          .ifPresent(
              drawing -> {
                for (var theme : Theme.values()) {
                  check(pack, drawing, pack.palette(theme));
                }
              });
    }
  }

  private void check(ContentPack pack, Illustration drawing, Palette palette) {
    double percent = percentThatStandsOut(drawing, palette);
    if (percent < LEAST_PERCENT) {
      problems.accept(
          Problem.warning(
              new PackFiles(pack.folder()).illustration(drawing.id()),
              1,
              String.format(
                  Locale.ROOT,
                  "In the theme `%s` only %.1f %% of the picture stands out from the page (by"
                      + " %.0f:1); at least %.0f %% should. Draw its outlines in `ink`.",
                  palette.theme().id(),
                  percent,
                  STANDS_OUT,
                  LEAST_PERCENT)));
    }
  }

  /** Of the picture's area, painted on the theme's surface at a size of about 200 pixels. */
  static double percentThatStandsOut(Illustration drawing, Palette palette) {
    double scale = SIDE / Math.max(drawing.width(), drawing.height());
    int width = (int) Math.max(1, Math.round(drawing.width() * scale));
    int height = (int) Math.max(1, Math.round(drawing.height() * scale));
    var surface = palette.colour("surface");
    var painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = painted.createGraphics();
    graphics.drawImage(
        Raster.of(drawing, palette, width, height), 0, 0, Color.decode(surface), null);
    graphics.dispose();
    // A picture has few colours and many pixels.
    var known = new HashMap<Integer, Boolean>();
    long out =
        Arrays.stream(painted.getRGB(0, 0, width, height, null, 0, width))
            .filter(pixel -> known.computeIfAbsent(pixel, rgb -> standsOut(rgb, surface)))
            .count();
    return 100.0 * out / (width * height);
  }

  private static boolean standsOut(int rgb, String surface) {
    return Palette.contrast("#%06X".formatted(rgb & 0xFFFFFF), surface) >= STANDS_OUT;
  }
}
