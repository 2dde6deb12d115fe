package glowup.kiosk.delivery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes of a PDF what the printer takes. Nothing of it touches the disk. */
final class DocumentMaker {
  private final PageRaster raster;
  private final PrintWishes wishes;

  DocumentMaker(PageRaster raster, PrintWishes wishes) {
    this.raster = raster;
    this.wishes = wishes;
  }

  /** The documents of one job, in the order of its sides. */
  List<byte[]> documents(byte[] pdf, DocumentForm form) {
    return switch (form) {
      case DocumentForm.Pdf _ -> List.of(pdf);
      case DocumentForm.Pwg(int dpi, RasterType type) -> {
        var file = new PwgRaster(wishes.paper(), dpi, type);
        boolean colour = type == RasterType.SRGB_8 && inColour(dpi);
        raster.draw(pdf, dpi, colour, file::add);
        yield List.of(file.bytes());
      }
      case DocumentForm.Jpeg(int dpi) -> {
        var pictures = new ArrayList<byte[]>();
        raster.draw(pdf, dpi, inColour(dpi), side -> pictures.add(jpeg(side)));
        yield List.copyOf(pictures);
      }
    };
  }

  /** A fine picture in colour would take more memory than a kiosk has. */
  private boolean inColour(int dpi) {
    return wishes.colour() && dpi <= DocumentForm.USUAL_DPI;
  }

  private static byte[] jpeg(BufferedImage side) {
    var bytes = new ByteArrayOutputStream();
    // The usual stream keeps a copy of what it writes in a temporary file.
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(side, "jpeg", out)) {
        throw new IllegalStateException("This JDK writes no JPEG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing a picture to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
