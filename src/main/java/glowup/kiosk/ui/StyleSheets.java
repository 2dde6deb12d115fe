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
 * scale. Text is measured in {@code em} and grows with the visitor's text size; space is measured
 * in {@code u}, one pixel of a screen 1080 wide, and does not.
 */
public final class StyleSheets {
  private static final List<String> SHEETS =
      List.of("base", "frame", "bars", "button", "choice", "paged", "card", "keyboard", "overlay");
  private static final Pattern UNITS = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)u\\b");
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
            .replaceAll(match -> pixels(Double.parseDouble(match.group(1)) * unit) + "px");
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
