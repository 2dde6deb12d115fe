package glowup.kiosk.look;

import java.util.List;
import java.util.stream.Stream;

/** Which colours must stand how far apart (WCAG 2.2, 1.4.6 and 1.4.11; 15:1 in high contrast). */
public final class PaletteRules {
  private PaletteRules() {}

  /** Two colours of a palette that are too close together. */
  public record TooClose(String front, String back, double ratio, double least) {}

  private record Pair(String front, String back, boolean text) {}

  private static final List<Pair> PAIRS =
      Stream.concat(
              Stream.of("paper", "surface", "accent-soft", "glow-soft")
                  .flatMap(back -> Stream.of(text("ink", back), text("ink-soft", back))),
              Stream.of(
                  text("accent", "paper"),
                  text("accent", "surface"),
                  text("on-accent", "accent"),
                  text("on-now", "now"),
                  text("on-today", "today"),
                  text("on-first", "first"),
                  text("on-mention", "mention"),
                  shape("line", "paper"),
                  shape("line", "surface"),
                  shape("focus", "paper"),
                  shape("focus", "surface")))
          .toList();

  /** The pairs of a palette that break the rule; none in the ones the kiosk comes with. */
  public static List<TooClose> broken(Palette palette) {
    return PAIRS.stream()
        .map(
            pair ->
                new TooClose(
                    pair.front(),
                    pair.back(),
                    Palette.contrast(palette.colour(pair.front()), palette.colour(pair.back())),
                    least(palette.theme(), pair)))
        .filter(found -> found.ratio() < found.least())
        .toList();
  }

  private static double least(Theme theme, Pair pair) {
    if (!pair.text()) {
      return 3;
    }
    return theme == Theme.CONTRAST ? 15 : 7;
  }

  private static Pair text(String front, String back) {
    return new Pair(front, back, true);
  }

  private static Pair shape(String front, String back) {
    return new Pair(front, back, false);
  }
}
