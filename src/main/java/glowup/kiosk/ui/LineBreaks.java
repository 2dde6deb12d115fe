package glowup.kiosk.ui;

import java.text.BreakIterator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Breaks text that runs from right to left into lines, which JavaFX must then not wrap. On Linux it
 * shapes what is left of a wrapped line from a stale copy and throws (26.0.1, {@code
 * PangoGlyphLayout} keeps the text of a run that was split).
 */
final class LineBreaks {
  /** Ends a line where a space was; no text has it of its own. */
  private static final String BREAK = "\r\n";

  /** Ends a line within a word. */
  private static final String CUT = "\r";

  private LineBreaks() {}

  /** Whether any of it runs from right to left. */
  static boolean needed(String text) {
    return text.chars().anyMatch(LineBreaks::runsLeft);
  }

  /** The text as it was before. */
  static String whole(String text) {
    return text.replace(BREAK, " ").replace(CUT, "");
  }

  /**
   * The text with its breaks. A word with no room for it goes on in a next line, as a whole word
   * never has to where a layout gives way to the longest.
   *
   * @param room how wide a line may be, in pixels
   * @param width measures a part of a line
   */
  static String broken(String text, double room, ToDoubleFunction<String> width) {
    double space = width.applyAsDouble(" ");
    return whole(text)
        .lines()
        .map(line -> broken(line, room, space, width))
        .collect(Collectors.joining("\n"))
        .concat(text.endsWith("\n") ? "\n" : "");
  }

  private static String broken(
      String text, double room, double space, ToDoubleFunction<String> width) {
    var lines = new StringBuilder();
    var line = new StringBuilder();
    double used = 0;
    for (var word : text.split(" ", -1)) {
      double wide = width.applyAsDouble(word);
      if (!line.isEmpty() && used + space + wide > room) {
        lines.append(line).append(BREAK);
        line.setLength(0);
      }
      used = line.isEmpty() ? wide : used + space + wide;
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (used > room && letters(line) > 1) {
        int fits = fitting(line.toString(), room, width);
        lines.append(line, 0, fits).append(CUT);
        line.delete(0, fits);
        used = width.applyAsDouble(line.toString());
      }
    }
    return lines.append(line).toString();
  }

  private static int letters(CharSequence text) {
    return (int) text.codePoints().count();
  }

  /** How many signs of a word fit, one letter with its marks at least. */
  private static int fitting(String word, double room, ToDoubleFunction<String> width) {
    var letters = BreakIterator.getCharacterInstance();
    letters.setText(word);
    int fits = letters.next();
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      if (width.applyAsDouble(word.substring(0, next)) > room) {
        break;
      }
      fits = next;
    }
    return fits;
  }

  private static boolean runsLeft(int letter) {
    var direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
