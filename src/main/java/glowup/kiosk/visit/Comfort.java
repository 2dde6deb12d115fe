package glowup.kiosk.visit;

import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;

/**
 * How a visitor likes to read. Part of the visit, so the next person starts from the clinic's own.
 *
 * @param language a BCP 47 tag
 */
public record Comfort(String language, TextSize textSize, Theme theme) {

  /** How every visit begins. */
  public static Comfort of(String language) {
    return new Comfort(language, TextSize.NORMAL, Theme.LIGHT);
  }

  public Comfort withLanguage(String tag) {
    return new Comfort(tag, textSize, theme);
  }

  public Comfort withTextSize(TextSize size) {
    return new Comfort(language, size, theme);
  }

  public Comfort withTheme(Theme look) {
    return new Comfort(language, textSize, look);
  }
}
