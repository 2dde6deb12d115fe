package glowup.kiosk.summary;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Raster;
import glowup.kiosk.look.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a figure in black lines on white, its marked zones solid black: a photocopy keeps them. */
final class FigurePicture {
  /** Sharp at some 60 mm, in pixels. */
  private static final int WIDTH = 720;

  private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^>]*>");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*?)(?:-\\d+)?\"");
  private static final Pattern FILL = Pattern.compile("\\sfill=\"(?!none)[^\"]*\"");
  private static final Pattern STROKE = Pattern.compile("\\sstroke=\"(?!none)[^\"]*\"");
  private static final Pattern STROKE_WIDTH = Pattern.compile("\\sstroke-width=\"[^\"]*\"");

  /** As wide as a poor photocopy still shows, in units of the drawings. */
  private static final int LINE = 8;

  private FigurePicture() {}

  /** The picture as an address that holds it, for nothing may be loaded. */
  static String address(Figure figure) {
    var drawing = figure.drawing();
    var inked = new Illustration(drawing.id(), inked(figure), drawing.width(), drawing.height());
    int height = (int) Math.round(WIDTH * drawing.height() / drawing.width());
    // One bit a pixel: as sharp on paper, and packed for the page in a tenth of the time.
    var paper = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_BINARY);
    var graphics = paper.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, height);
    graphics.drawImage(
        Raster.of(inked, Palette.builtIn(Theme.CONTRAST), WIDTH, height), 0, 0, null);
    graphics.dispose();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(paper));
  }

  /** The drawing's text in black on white. */
  private static String inked(Figure figure) {
    return ELEMENT
        .matcher(figure.drawing().svg())
        .replaceAll(element -> java.util.regex.Matcher.quoteReplacement(inked(element, figure)));
  }

  private static String inked(MatchResult element, Figure figure) {
    var id = ID.matcher(element.group());
    boolean marked = id.find() && figure.codes().contains(id.group(1));
    var filled =
        FILL.matcher(element.group()).replaceAll(marked ? " fill=\"#000\"" : " fill=\"#fff\"");
    var stroked = STROKE.matcher(filled).replaceAll(" stroke=\"#000\"");
    return STROKE_WIDTH.matcher(stroked).replaceAll(" stroke-width=\"" + LINE + "\"");
  }

  /** Written in memory: the usual way leaves what a visitor chose in a file for a while. */
  private static byte[] png(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing a picture to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
