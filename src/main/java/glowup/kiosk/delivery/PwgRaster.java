package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import glowup.kiosk.clinic.Paper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Writes the PWG Raster Format (PWG 5102.4): a word, then for each side a header of 1796 bytes and
 * its lines, where equal lines and equal pixels are counted instead of repeated.
 */
final class PwgRaster {
  private static final byte[] SYNC = "RaS2".getBytes(US_ASCII);
  private static final int HEADER = 1796;
  private static final int POINTS_PER_INCH = 72;
  private static final int WHITE = 0x00FFFFFF;
  private static final int MOST_LINES = 256;
  private static final int MOST_PIXELS = 128;

  private final Paper paper;
  private final int dpi;
  private final RasterType type;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PwgRaster(Paper paper, int dpi, RasterType type) {
    this.paper = paper;
    this.dpi = dpi;
    this.type = type;
    out.writeBytes(SYNC);
  }

  /** The whole file, once every side was added. */
  byte[] bytes() {
    return out.toByteArray();
  }

  void add(BufferedImage side) {
    var lines = new RasterLines(side, type);
    header(side.getWidth(), side.getHeight(), lines.length());
    var line = lines.line(0);
    int from = 0;
    for (int row = 1; row <= side.getHeight(); row++) {
      var next = row < side.getHeight() ? lines.line(row) : new byte[0];
      if (row - from == MOST_LINES || !Arrays.equals(line, next)) {
        out.write(row - from - 1);
        compress(line);
        line = next;
        from = row;
      }
    }
  }

  private void header(int width, int height, int bytesPerLine) {
    var header = ByteBuffer.allocate(HEADER);
    header.put(0, "PwgRaster".getBytes(US_ASCII));
    header.putInt(276, dpi).putInt(280, dpi);
    header.putInt(340, 1); // NumCopies
    header.putInt(352, points(width)).putInt(356, points(height));
    header.putInt(372, width).putInt(376, height);
    header.putInt(384, type.bitsPerPixel() / type.colours());
    header.putInt(388, type.bitsPerPixel());
    header.putInt(392, bytesPerLine);
    header.putInt(400, type.colourSpace());
    header.putInt(420, type.colours());
    header.putInt(456, 1).putInt(460, 1); // neither side is turned
    header.putInt(480, WHITE); // AlternatePrimary
    header.put(1732, paper.pwgName().getBytes(US_ASCII));
    out.writeBytes(header.array());
  }

  private int points(int pixels) {
    return Math.round((float) pixels * POINTS_PER_INCH / dpi);
  }

  /** Runs of one pixel, and stretches in which no two neighbours are the same. */
  private void compress(byte[] line) {
    int size = Math.max(1, type.bitsPerPixel() / 8);
    int at = 0;
    while (at < line.length) {
      int run = run(line, at, size);
      if (run > 1) {
        out.write(run - 1);
        out.write(line, at, size);
        at += run * size;
      } else {
        int stretch = stretch(line, at, size);
        out.write(stretch == 1 ? 0 : 257 - stretch);
        out.write(line, at, stretch * size);
        at += stretch * size;
      }
    }
  }

  private static int run(byte[] line, int from, int size) {
    int run = 1;
    while (run < MOST_PIXELS && same(line, from, from + run * size, size)) {
      run++;
    }
    return run;
  }

  private static int stretch(byte[] line, int from, int size) {
    int stretch = 1;
    while (stretch < MOST_PIXELS
        && from + stretch * size < line.length
        && !same(line, from + stretch * size, from + (stretch + 1) * size, size)) {
      stretch++;
    }
    return stretch;
  }

  private static boolean same(byte[] line, int one, int other, int size) {
    return other + size <= line.length
        && Arrays.equals(line, one, one + size, line, other, other + size);
  }
}
