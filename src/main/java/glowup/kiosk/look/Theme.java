package glowup.kiosk.look;

import java.util.Locale;

/** The three ways the kiosk can look. */
public enum Theme {
  LIGHT,
  DARK,
  /** At least 15:1 for text, and outlines where the others have fills. */
  CONTRAST;

  /** The theme after this one, round and round. */
  public Theme next() {
    return switch (this) {
      case LIGHT -> DARK;
      case DARK -> CONTRAST;
      case CONTRAST -> LIGHT;
    };
  }

  /** Its name in settings and style sheets. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
