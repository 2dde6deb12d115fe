package glowup.kiosk.delivery;

import java.awt.image.BufferedImage;

/** The lines of a picture, as a {@link RasterType} writes them. */
final class RasterLines {
  // Greys become a pattern of dots (Bayer's matrix), so that a light line does not vanish.
  private static final int[][] DOTS = {
    {0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}
  };
  private static final int GREYS_PER_DOT = 16;

  private final BufferedImage side;
  private final RasterType type;
  private final int bands;

  /**
   * Copies nothing.
   *
   * @param side of one band (grey) or three (blue, green, red in memory), a byte each
   */
  RasterLines(BufferedImage side, RasterType type) {
    this.side = side;
    this.type = type;
    this.bands = side.getRaster().getNumBands();
  }

  /** Bytes of a line. */
  int length() {
    return (side.getWidth() * type.bitsPerPixel() + 7) / 8;
  }

  byte[] line(int row) {
    int width = side.getWidth();
    var samples = side.getRaster().getPixels(0, row, width, 1, (int[]) null);
    var line = new byte[length()];
    for (int x = 0; x < width; x++) {
      switch (type) {
        case SGRAY_8 -> line[x] = (byte) grey(samples, x);
        case SRGB_8 -> {
          for (int band = 0; band < 3; band++) {
            line[3 * x + band] = (byte) samples[bands * x + (bands == 3 ? band : 0)];
          }
        }
        case BLACK_1 -> {
          if (grey(samples, x) < GREYS_PER_DOT * DOTS[row % 4][x % 4] + GREYS_PER_DOT / 2) {
            line[x / 8] |= (byte) (0x80 >> x % 8);
          }
        }
      }
    }
    return line;
  }

  private int grey(int[] samples, int x) {
    return bands == 1
        ? samples[x]
        : (77 * samples[3 * x] + 150 * samples[3 * x + 1] + 29 * samples[3 * x + 2]) >> 8;
  }
}
