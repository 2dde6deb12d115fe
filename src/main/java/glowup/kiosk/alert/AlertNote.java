package glowup.kiosk.alert;

import com.samskivert.mustache.Mustache;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.summary.PlainText;
import glowup.kiosk.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the front desk reads: that a visitor asks for it, at which kiosk and when. It knows nothing
 * of the visit, so nothing of the visit can stand in it.
 *
 * @param language BCP 47 tag of the words, which are the desk's and not the visitor's
 * @param headline all that needs to be read from afar
 * @param lines the rest, the most useful first
 */
record AlertNote(String language, boolean rightToLeft, String headline, List<String> lines) {

  static AlertNote of(Words words, Optional<String> kioskName, LocalTime time) {
    var at =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .localizedBy(words.locale())
            .format(time);
    var lines =
        Stream.of(
                kioskName.map(name -> words.text("alert.note.kiosk", Map.of("kiosk", name))),
                Optional.of(words.text("alert.note.time", Map.of("time", at))),
                Optional.of(words.text("alert.note.what")))
            .flatMap(Optional::stream)
            .map(PlainText::of)
            .toList();
    return new AlertNote(
        words.language(),
        words.rightToLeft(),
        PlainText.of(words.text("alert.note.headline")),
        lines);
  }

  String text() {
    return headline + "\n\n" + String.join("\n", lines) + "\n";
  }

  /** One page that can be read from across a room, as well-formed XHTML. */
  String html(Paper paper) {
    return Mustache.compiler()
        .compile(template())
        .execute(
            Map.of(
                "language", language,
                "direction", rightToLeft ? "rtl" : "ltr",
                "paper", paper.cssName(),
                "headline", headline,
                "lines", lines));
  }

  private static String template() {
    try (InputStream in = AlertNote.class.getResourceAsStream("note.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
