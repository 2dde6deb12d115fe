package glowup.kiosk.summary;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import glowup.kiosk.summary.PdfFonts.FontFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
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

  private final List<FontFile> fonts;

  /**
   * Reads the fonts that the pages embed.
   *
   * @param fontFolder holds {@code <Family>_<weight><Name>[_Italic].ttf} files
   */
  public SummaryPdf(Path fontFolder) {
    fonts = PdfFonts.in(fontFolder);
    // The library's log quotes the text it lays out, which is the visitor's.
    XRLog.setLoggingEnabled(false);
    // A picture shows what the visitor chose, and is read without a copy in a temporary file.
    ImageIO.setUseCache(false);
    FontMappers.set(new OwnFont(parsed(fonts.getFirst())));
  }

  /**
   * The PDF of a page that {@link SummaryPage} made. One that needs a second side is set again with
   * the class {@code tight} on its body, and one that then needs a third with {@code brief} too.
   */
  public byte[] pdf(String html) {
    var page = parsed(html);
    var made = rendered(page, html.hashCode());
    for (int most = 1; most <= CLOSER.size() && made.sides() > most; most++) {
      var body = (Element) page.getElementsByTagName("body").item(0);
      body.setAttribute("class", body.getAttribute("class") + " " + CLOSER.get(most - 1));
      made = rendered(page, html.hashCode());
    }
    return made.pdf().toByteArray();
  }

  private record Rendered(int sides, ByteArrayOutputStream pdf) {}

  private Rendered rendered(Document page, long id) {
    var bytes = new ByteArrayOutputStream();
    try (var renderer = builder(page).buildPdfRenderer();
        var document = renderer.createPDFKeepOpen()) {
      document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
      document.setDocumentId(id);
      document.save(bytes);
      return new Rendered(document.getNumberOfPages(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing a PDF to memory failed", e);
    }
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

  private PdfRendererBuilder builder(Document page) {
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("GlowUp Kiosk");
    for (var font : fonts) {
      FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(font.bytes());
      builder.useFont(
          bytes,
          font.family(),
          font.weight(),
          font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));
    }
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:"), priority);
    }
    return builder;
  }

  private static TrueTypeFont parsed(FontFile font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + font.family() + " cannot be read", e);
    }
  }

  /**
   * Stands in for every font that PDFBox asks the machine for. It asks even where no page uses one,
   * and its own answer searches all of the machine's fonts and leaves a list in the home folder.
   */
  private record OwnFont(TrueTypeFont font) implements FontMapper {
    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
        @Nullable String name, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
        @Nullable String name, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
        @Nullable String name,
        @Nullable PDFontDescriptor descriptor,
        @Nullable PDCIDSystemInfo system) {
      return new CIDFontMapping(null, font, false);
    }
  }
}
