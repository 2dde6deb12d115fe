package glowup.kiosk.explainer;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** An explainer as the one HTML page that the reader shows and turns. */
public final class ExplainerPage {
  private static final double BODY_TEXT = 32;

  private final Template template;

  public ExplainerPage() {
    try (InputStream in = ExplainerPage.class.getResourceAsStream("page.html")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      template = Mustache.compiler().emptyStringIsFalse(true).compile(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page that lies in the reader while nothing is read. */
  public static String blank() {
    return "<!doctype html><title> </title>";
  }

  /**
   * The whole page.
   *
   * @param unit how many pixels of this screen one pixel of a screen 1080 wide is
   */
  public String html(
      Explainer explainer, Palette palette, TextSize size, double unit, Words words) {
    var html =
        template.execute(
            Map.of(
                "language", explainer.language(),
                "direction", words.rightToLeft() ? "rtl" : "ltr",
                "title", explainer.title(),
                "textSize", number(BODY_TEXT * size.factor() * unit),
                "unit", number(unit),
                "body", explainer.body(),
                "sourcesTitle", words.text("reader.sources"),
                "sources", explainer.sources().stream().map(ExplainerPage::fields).toList()));
    return palette.paint(html);
  }

  /** The template engine reads maps, not records. */
  private static Map<String, String> fields(Source source) {
    return Map.of(
        "authors", source.authors(), "title", source.title(), "published", source.published());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
