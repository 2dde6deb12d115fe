package glowup.kiosk.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a theme by name: the one place that the controls, the reader's page and the
 * pictures take them from.
 */
public final class Palette {
  /**
   * A name with or without the colour to fall back on: were that any text, it could span elements
   * of a page, or spell a reference once the name is gone.
   */
  static final Pattern VARIABLE =
      Pattern.compile("var\\(\\s*--([a-z0-9-]+)\\s*(?:,\\s*(#[0-9A-Fa-f]{3,8})\\s*)?\\)");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private final Theme theme;
  private final Map<String, String> colours;

  private Palette(Theme theme, Map<String, String> colours) {
    this.theme = theme;
    this.colours = colours;
  }

  /** The colours the kiosk comes with. */
  public static Palette builtIn(Theme theme) {
    var colours = new TreeMap<String, String>();
    var properties = new Properties();
    try (InputStream in = Palette.class.getResourceAsStream(theme.id() + ".properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((name, colour) -> colours.put((String) name, (String) colour));
    return new Palette(theme, colours);
  }

  /**
   * This palette with a clinic's own colours in place of some.
   *
   * @throws IllegalArgumentException where a name is not of this palette or a colour not {@code
   *     #rrggbb}
   */
  public Palette with(String name, String colour) {
    if (!colours.containsKey(name)) {
      throw new IllegalArgumentException(
          "there is no colour of that name. Known are: " + String.join(", ", colours.keySet()));
    }
    if (!COLOUR.matcher(colour).matches()) {
      throw new IllegalArgumentException("a colour is written #rrggbb, as in #0F5257");
    }
    var changed = new TreeMap<>(colours);
    changed.put(name, colour);
    return new Palette(theme, changed);
  }

  public Theme theme() {
    return theme;
  }

  public Map<String, String> colours() {
    return java.util.Collections.unmodifiableMap(colours);
  }

  /** A colour as {@code #rrggbb}. */
  public String colour(String name) {
    @Nullable String colour = colours.get(name);
    if (colour == null) {
      throw new IllegalArgumentException("No colour is called " + name);
    }
    return colour;
  }

  /** The colours as declarations of CSS variables: {@code --ink: #2A2530; ...}. */
  public String asCss() {
    return colours.entrySet().stream()
        .map(colour -> "--" + colour.getKey() + ": " + colour.getValue() + "; ")
        .collect(Collectors.joining());
  }

  /**
   * Puts this theme's colours in place of every {@code var(--name, fallback)} of a page, style or
   * picture. An unknown name keeps its fallback, as it would in a browser.
   */
  public String paint(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            match -> {
              @Nullable String fallback = match.group(2);
              return colours.getOrDefault(
                  match.group(1), fallback == null ? "currentColor" : fallback);
            });
  }

  /**
   * How far two colours stand apart, from 1 to 21, as WCAG 2.2 defines contrast ratio.
   *
   * @param one {@code #rrggbb}
   * @param other {@code #rrggbb}
   */
  public static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
