package glowup.kiosk.ui;

import java.util.regex.Pattern;

/**
 * Lets JavaFX wrap text that runs from right to left. On Linux it shapes the rest of a wrapped line
 * from a stale copy and throws (26.0.1, {@code PangoGlyphLayout} keeps the text of a run that was
 * split). It does so only inside a run of one direction, so every word gets a run of its own: an
 * unseen mark of the other direction follows each space.
 */
final class LineBreaks {
  private static final char LEFT_TO_RIGHT = '\u200E';
  private static final char RIGHT_TO_LEFT = '\u200F';
  private static final Pattern MARKS = Pattern.compile("[\u200E\u200F]");

  private LineBreaks() {}

  /** The text with its marks, or as it is where nothing in it runs from right to left. */
  static String marked(String text) {
    var plain = unmarked(text);
    if (plain.chars().noneMatch(LineBreaks::runsLeft)) {
      return plain;
    }
    var marked = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (letter == ' ' && !betweenLatin(plain, i)) {
        // The first mark keeps the space on the side of the words around it.
        marked.append(RIGHT_TO_LEFT).append(letter).append(LEFT_TO_RIGHT);
      } else {
        marked.append(letter);
      }
    }
    return marked.toString();
  }

  /** The text as it was before. */
  static String unmarked(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  private static boolean betweenLatin(String text, int space) {
    return !nextRunsLeft(text, space, -1) && !nextRunsLeft(text, space, 1);
  }

  /** Whether the nearest letter on that side runs from right to left; none at all counts as one. */
  private static boolean nextRunsLeft(String text, int from, int step) {
    for (int i = from + step; i >= 0 && i < text.length(); i += step) {
      if (Character.isLetter(text.charAt(i))) {
        return runsLeft(text.charAt(i));
      }
    }
    return true;
  }

  private static boolean runsLeft(int letter) {
    var direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
