package glowup.kiosk.summary;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/**
 * Turns a page into a tagged PDF (PDF/UA-1) and a PDF into pictures. The same page gives the same
 * bytes: the file says neither when it was made nor on what machine.
 */
public final class SummaryPdf {
  private static final float POINTS_PER_INCH = 72;

  /** What a style sets closer: the first where one side is too few, the second where two are. */
  private static final List<String> CLOSER = List.of("tight", "brief");

  private final PdfFonts fonts;

  /**
   * Reads the fonts that the pages embed.
   *
   * @param fontFolder holds {@code <Family>_<weight><Name>[_Italic].ttf} files
   */
  public SummaryPdf(Path fontFolder) {
    fonts = new PdfFonts(fontFolder);
    // The library's log quotes the text it lays out, which is the visitor's.
    XRLog.setLoggingEnabled(false);
    // A picture shows what the visitor chose, and is read without a copy in a temporary file.
    ImageIO.setUseCache(false);
    FontMappers.set(new OwnFont(fonts.first()));
  }

  /** A page that was made, and how many sides it came to. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, and compared by nobody.
  record Made(byte[] pdf, int sides) {}

  /** The PDF of a page, as {@link #make} makes it. */
  public byte[] pdf(String html) {
    return make(html).pdf();
  }

  /**
   * The PDF of a page that {@link SummaryPage} made. One that needs a second side is set again with
   * the class {@code tight} on its body, and one that then needs a third with {@code brief} too.
   * One at a time, for the pages share their fonts.
   */
  synchronized Made make(String html) {
    var page = parsed(html);
    boolean rightToLeft = Columns.turn(page);
    for (int closer = 0; ; closer++) {
      try (var renderer = renderer(page, html);
          var document = renderer.getPdfDocument()) {
        renderer.layout();
        int sides = renderer.getRootBox().getLayer().getPages().size();
        if (sides <= closer + 1 || closer == CLOSER.size()) {
          renderer.createPDFWithoutClosing();
          if (rightToLeft) {
            Columns.turnTags(document);
          }
          return new Made(written(document, html.hashCode()), sides);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Writing a PDF to memory failed", e);
      }
      setCloser(page, CLOSER.get(closer));
    }
  }

  /** How many sides a page comes to at its closest; quicker than making it. */
  synchronized int fewestSides(String html) {
    var page = parsed(html);
    Columns.turn(page);
    CLOSER.forEach(style -> setCloser(page, style));
    try (var renderer = renderer(page, html);
        var _ = renderer.getPdfDocument()) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    } catch (IOException e) {
      throw new UncheckedIOException("Closing a PDF in memory failed", e);
    }
  }

  private static void setCloser(Document page, String style) {
    var body = (Element) page.getElementsByTagName("body").item(0);
    body.setAttribute("class", body.getAttribute("class") + " " + style);
  }

  private static byte[] written(PDDocument document, long id) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.setDocumentId(id);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /**
   * Every side of a PDF as it will look on paper.
   *
   * @param width of each picture, in pixels
   */
  public List<PagePicture> pictures(byte[] pdf, int width) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pictures = new ArrayList<PagePicture>();
      for (int side = 0; side < document.getNumberOfPages(); side++) {
        pictures.add(picture(document, renderer, side, width));
      }
      return List.copyOf(pictures);
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF made here cannot be read", e);
    }
  }

  /**
   * Draws every side, one after the other: a fine one needs much memory.
   *
   * @param dpi pixels per inch of paper
   * @param colour three bytes a pixel, blue first, or one byte of grey
   */
  public void draw(byte[] pdf, int dpi, boolean colour, Consumer<BufferedImage> sides) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int side = 0; side < document.getNumberOfPages(); side++) {
        sides.accept(
            renderer.renderImageWithDPI(side, dpi, colour ? ImageType.BGR : ImageType.GRAY));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF made here cannot be read", e);
    }
  }

  private static PagePicture picture(PDDocument document, PDFRenderer renderer, int side, int width)
      throws IOException {
    float scale = width / document.getPage(side).getCropBox().getWidth();
    BufferedImage image = renderer.renderImageWithDPI(side, scale * POINTS_PER_INCH, ImageType.RGB);
    int wide = image.getWidth();
    int high = image.getHeight();
    return new PagePicture(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
  }

  private static Document parsed(String html) {
    try {
      return XhtmlParser.parse(html);
    } catch (SAXParseException e) {
      throw new IllegalArgumentException("The page is not well-formed XHTML", e);
    }
  }

  private PdfBoxRenderer renderer(Document page, String html) {
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("GlowUp Kiosk");
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.measures());
    if (Bidi.requiresBidi(html.toCharArray(), 0, html.length())) {
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ArabicLetters());
    }
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:"), priority);
    }
    var renderer = builder.buildPdfRenderer();
    fonts.give(renderer, html);
    return renderer;
  }
}
