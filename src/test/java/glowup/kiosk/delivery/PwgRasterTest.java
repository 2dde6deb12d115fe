package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.clinic.Paper;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PwgRasterTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "127, 2", "128, 2", "129, 2", "300, 1", "257, 600", "17, 256"})
  void whatIsWrittenIsReadBack(int width, int height) {
    for (int alike : List.of(1, 2, 40)) {
      var grey = picture(width, height, alike, BufferedImage.TYPE_BYTE_GRAY);
      var colour = picture(width, height, alike, BufferedImage.TYPE_3BYTE_BGR);

      assertArrayEquals(samples(grey), written(grey, RasterType.SGRAY_8).pixels());
      assertArrayEquals(samples(colour), written(colour, RasterType.SRGB_8).pixels());
    }
  }

  @Test
  void theHeaderSaysWhatThePixelsAre() {
    var side = written(picture(850, 1100, 9, BufferedImage.TYPE_BYTE_GRAY), RasterType.SGRAY_8);

    assertEquals(850, side.width());
    assertEquals(1100, side.height());
    assertEquals(100, side.dpi());
    assertEquals(18, side.colourSpace());
    assertEquals("na_letter_8.5x11in", side.paper());
  }

  @ParameterizedTest
  @CsvSource({"0, 256", "64, 192", "128, 128", "250, 6", "255, 0"})
  void aGreyIsAsManyDotsAsItIsDark(int grey, int dots) {
    var picture = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 256; i++) {
      picture.getRaster().setSample(i % 16, i / 16, 0, grey);
    }

    int found = 0;
    for (byte eight : written(picture, RasterType.BLACK_1).pixels()) {
      found += Integer.bitCount(Byte.toUnsignedInt(eight));
    }
    assertEquals(dots, found, 16);
    assertEquals(grey == 255 ? 0 : found, found);
  }

  @Test
  void everySideIsInTheOneFile() {
    var file = new PwgRaster(Paper.A4, 100, RasterType.SGRAY_8);
    var first = picture(20, 30, 3, BufferedImage.TYPE_BYTE_GRAY);
    var second = picture(20, 30, 1, BufferedImage.TYPE_BYTE_GRAY);
    file.add(first);
    file.add(second);

    var sides = PwgReader.sides(file.bytes());

    assertArrayEquals(samples(first), sides.getFirst().pixels());
    assertArrayEquals(samples(second), sides.getLast().pixels());
    assertEquals(2, sides.size());
  }

  private static PwgReader.Side written(BufferedImage picture, RasterType type) {
    var file = new PwgRaster(Paper.LETTER, 100, type);
    file.add(picture);
    return PwgReader.sides(file.bytes()).getFirst();
  }

  /** Noise in which about so many neighbours are the same. */
  private static BufferedImage picture(int width, int height, int alike, int kind) {
    var random = new Random(width);
    var picture = new BufferedImage(width, height, kind);
    var pixel = new int[3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (random.nextInt(alike) == 0) {
          pixel = new int[] {random.nextInt(256), random.nextInt(256), random.nextInt(256)};
        }
        picture.getRaster().setPixel(x, y, pixel);
      }
    }
    return picture;
  }

  private static byte[] samples(BufferedImage picture) {
    var raster = picture.getRaster();
    var samples = raster.getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
    var bytes = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return bytes;
  }
}
