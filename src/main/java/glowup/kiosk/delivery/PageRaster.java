package glowup.kiosk.delivery;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Whatever turns a PDF into pictures, for a printer that takes no PDF. */
public interface PageRaster {

  /**
   * Draws every side, one after the other, since one may need a tenth of the kiosk's memory.
   *
   * @param dpi pixels per inch of paper
   * @param colour three bytes a pixel ({@code TYPE_3BYTE_BGR}), or one ({@code TYPE_BYTE_GRAY})
   */
  void draw(byte[] pdf, int dpi, boolean colour, Consumer<BufferedImage> sides);
}
