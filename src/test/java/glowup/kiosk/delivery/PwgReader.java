package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads PWG Raster (PWG 5102.4) as a printer would, written after the standard alone. */
final class PwgReader {

  /**
   * A side, with its lines one after the other.
   *
   * @param width in pixels
   * @param dpi across
   * @param colourSpace 3 for black, 18 for grey, 19 for colour
   * @param paper the name of its size
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by content, in tests.
  record Side(int width, int height, int dpi, int colourSpace, String paper, byte[] pixels) {}

  private PwgReader() {}

  static List<Side> sides(byte[] file) {
    var in = ByteBuffer.wrap(file);
    assertEquals("RaS2", text(in, 4));
    var sides = new ArrayList<Side>();
    while (in.hasRemaining()) {
      sides.add(side(in));
    }
    return sides;
  }

  private static Side side(ByteBuffer in) {
    var header = in.slice(in.position(), 1796);
    in.position(in.position() + 1796);
    assertEquals("PwgRaster", text(header, 64));
    int height = header.getInt(376);
    int perLine = header.getInt(392);
    var lines = lines(in, height, perLine, Math.max(1, header.getInt(388) / 8));
    header.position(1732);
    return new Side(
        header.getInt(372),
        height,
        header.getInt(276),
        header.getInt(400),
        text(header, 64),
        lines);
  }

  private static byte[] lines(ByteBuffer in, int height, int perLine, int perPixel) {
    var lines = new ByteArrayOutputStream();
    while (lines.size() < height * perLine) {
      int times = 1 + Byte.toUnsignedInt(in.get());
      var line = line(in, perLine, perPixel);
      for (int i = 0; i < times; i++) {
        lines.writeBytes(line);
      }
    }
    assertEquals(height * perLine, lines.size());
    return lines.toByteArray();
  }

  private static byte[] line(ByteBuffer in, int perLine, int perPixel) {
    var line = ByteBuffer.allocate(perLine);
    while (line.hasRemaining()) {
      int count = in.get();
      int pixels = count < 0 ? 1 - count : 1;
      var bytes = new byte[pixels * perPixel];
      in.get(bytes);
      for (int i = 0; i < (count < 0 ? 1 : 1 + count); i++) {
        line.put(bytes);
      }
    }
    return line.array();
  }

  private static String text(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, US_ASCII).replaceAll("\0+$", "");
  }
}
