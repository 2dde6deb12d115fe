package glowup.kiosk.visit;

import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;

/**
 * How a visitor likes to read. Part of the visit, so the next person starts from the clinic's own.
 *
 * @param language a BCP 47 tag
 * @param lowered whether all buttons stand low, for who sits or is small
 */
public record Comfort(String language, TextSize textSize, Theme theme, boolean lowered) {

  /** With the buttons where they usually are. */
  public Comfort(String language, TextSize textSize, Theme theme) {
    this(language, textSize, theme, false);
  }

  /** How every visit begins. */
  public static Comfort of(String language) {
    return new Comfort(language, TextSize.NORMAL, Theme.LIGHT);
  }

  public Comfort withLanguage(String tag) {
    return new Comfort(tag, textSize, theme, lowered);
  }

  public Comfort withTextSize(TextSize size) {
    return new Comfort(language, size, theme, lowered);
  }

  public Comfort withTheme(Theme look) {
    return new Comfort(language, textSize, look, lowered);
  }

  public Comfort withLowered(boolean low) {
    return new Comfort(language, textSize, theme, low);
  }
}
