package glowup.kiosk.staff;

import com.samskivert.mustache.Mustache;
import glowup.kiosk.clinic.PrinterSettings;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.summary.PlainText;
import glowup.kiosk.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page that tries the printer: whose it is, how it is set up, a ruler to hold against and greys
 * to look at. It is made of the settings alone, so nothing of a visitor can stand on it.
 */
public final class TestPage {
  private static final int CENTIMETRES = 15;
  private static final List<String> GREYS =
      List.of("#000000", "#333333", "#666666", "#999999", "#cccccc", "#eeeeee");

  private TestPage() {}

  /** One page as well-formed XHTML. */
  public static String html(Settings settings, Words words, ZonedDateTime time) {
    return Mustache.compiler()
        .compile(template())
        .execute(
            Map.of(
                "language", words.language(),
                "direction", words.rightToLeft() ? "rtl" : "ltr",
                "paper", settings.paper().cssName(),
                "title", PlainText.of(words.text("testPage.title")),
                "clinic", settings.clinic().name(),
                "lines", lines(settings, words, time),
                "ruler", PlainText.of(words.text("testPage.ruler")),
                "centimetres", IntStream.rangeClosed(1, CENTIMETRES).boxed().toList(),
                "greys", PlainText.of(words.text("testPage.greys")),
                "patches", GREYS));
  }

  private static List<String> lines(Settings settings, Words words, ZonedDateTime time) {
    var at =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .localizedBy(Locale.forLanguageTag(words.language()))
            .format(time);
    var printer = settings.printer().map(PrinterSettings::uri).map(URI::toString).orElse("-");
    return Stream.of(
            words.text("testPage.time", Map.of("time", at)),
            words.text("testPage.printer", Map.of("printer", printer)),
            words.text("testPage.paper", Map.of("paper", settings.paper().cssName())),
            words.text("testPage.nobody"))
        .map(PlainText::of)
        .toList();
  }

  private static String template() {
    try (InputStream in = TestPage.class.getResourceAsStream("test-page.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
