package glowup.kiosk.ui;

import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The controls' style sheets, one a control, painted in a theme's colours and drawn to the screen's
 * scale. A {@code u} is one pixel of a screen 1080 wide; a {@code t} is the same and grows with the
 * visitor's text size, for what stands beside text and cannot be measured in {@code em}.
 */
public final class StyleSheets {
  private static final List<String> SHEETS =
      List.of(
          "base",
          "frame",
          "bars",
          "listen",
          "button",
          "choice",
          "zone",
          "paged",
          "card",
          "urgent",
          "keyboard",
          "answer",
          "overlay",
          "staff");
  private static final Pattern UNITS = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)([ut])\\b");
  private static final double BODY_TEXT = 30;

  private final String source =
      SHEETS.stream().map(StyleSheets::read).collect(Collectors.joining("\n"));

  /**
   * A style sheet's address for a scene or a parent.
   *
   * @param unit how many pixels of this screen one {@code u} is
   */
  public String address(Palette palette, TextSize size, double unit) {
    var root =
        ".kiosk { -fx-font-size: %spx; }\n".formatted(pixels(BODY_TEXT * size.factor() * unit));
    var css =
        UNITS
            .matcher(palette.paint(source))
            .replaceAll(
                match -> {
                  double grown = match.group(2).equals("t") ? size.factor() : 1;
                  return pixels(Double.parseDouble(match.group(1)) * unit * grown) + "px";
                });
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString((root + css).getBytes(StandardCharsets.UTF_8));
  }

  private static String pixels(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String read(String name) {
    try (InputStream in = StyleSheets.class.getResourceAsStream(name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
