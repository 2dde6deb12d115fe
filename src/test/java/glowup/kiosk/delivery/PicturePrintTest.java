package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.summary.SummaryPdf;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page on a real printer that takes no PDF: the pixels that came out are those that were drawn.
 */
class PicturePrintTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Page</title><meta name="description" content="A page"/>
      <style>@page { size: A4; margin: 20mm } p { font-family: "Atkinson Hyperlegible Next" }</style>
      </head><body><p>%s</p><hr/></body></html>
      """;

  private final SummaryPdf maker = new SummaryPdf(Path.of("assets", "fonts"));
  private final Path folder;

  PicturePrintTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aRasterPrinterGetsEveryPixel() throws Exception {
    var pdf = maker.pdf(PAGE.formatted("Wash twice a day."));
    var paper = Files.readAllBytes(printed("image/pwg-raster", pdf));

    var side = PwgReader.sides(paper).getFirst();
    var drawn = drawn(pdf, side.dpi(), side.colourSpace() == 19);
    assertEquals(drawn.getWidth(), side.width());
    assertEquals("iso_a4_210x297mm", side.paper());
    assertArrayEquals(
        drawn.getRaster().getPixels(0, 0, side.width(), side.height(), (int[]) null),
        unsigned(side.pixels()));
  }

  @Test
  void aPhotoPrinterGetsAPictureThatLooksTheSame() throws Exception {
    var pdf = maker.pdf(PAGE.formatted("Wash twice a day."));
    var picture = ImageIO.read(printed("image/jpeg", pdf).toFile());

    var drawn = drawn(pdf, DocumentForm.USUAL_DPI, false);
    assertEquals(drawn.getWidth(), picture.getWidth());
    assertEquals(drawn.getHeight(), picture.getHeight());
    assertTrue(difference(drawn, picture) < 2, () -> "differs by " + difference(drawn, picture));
    assertTrue(difference(drawn, drawn(maker.pdf(PAGE.formatted("")), 300, false)) > 0);
  }

  @Test
  void aPhotoPrinterThatTakesOneOnlyIsNotSentHalfAPage() throws Exception {
    var pdf = maker.pdf(PAGE.formatted("<p style=\"page-break-after: always\">One</p>Two"));
    try (var lobby = new Lobby(folder, "image/jpeg", "exit 0")) {
      assertEquals(
          new PrintState.Failed(PrintFailure.REFUSED_DOCUMENT),
          lobby.printer(maker::draw).print(pdf, _ -> {}));
    }
  }

  private Path printed(String format, byte[] pdf) throws Exception {
    var paper = folder.resolve("paper");
    try (var lobby = new Lobby(folder, format, "cp \"$1\" '" + paper + "'")) {
      assertEquals(new Printed(), lobby.printer(maker::draw).print(pdf, _ -> {}));
    }
    return paper;
  }

  private BufferedImage drawn(byte[] pdf, int dpi, boolean colour) {
    List<BufferedImage> sides = new ArrayList<>();
    maker.draw(pdf, dpi, colour, sides::add);
    return sides.getFirst();
  }

  private static int[] unsigned(byte[] pixels) {
    var numbers = new int[pixels.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Byte.toUnsignedInt(pixels[i]);
    }
    return numbers;
  }

  /** The mean over all pixels, of 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    var left = one.getRaster().getPixels(0, 0, one.getWidth(), one.getHeight(), (int[]) null);
    var right = other.getRaster().getPixels(0, 0, one.getWidth(), one.getHeight(), (int[]) null);
    long sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += Math.abs(left[i] - right[i]);
    }
    return (double) sum / left.length;
  }
}
