package glowup.kiosk.summary;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that many pages embed the letters of, put into a page only where it is used there. */
final class SharedFont extends PDFontSupplier {
  private final PDDocument page;
  private final TrueTypeFont font;

  SharedFont(PDDocument page, TrueTypeFont font) {
    super(null);
    this.page = page;
    this.font = font;
  }

  @Override
  public PDFont supply() {
    try {
      return PDType0Font.load(page, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException("A font that was read cannot be embedded", e);
    }
  }
}
