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
    return whole(text)
        .lines()
        .map(line -> lines(line, room, width))
        .collect(Collectors.joining("\n"))
        .concat(text.endsWith("\n") ? "\n" : "");
  }

  /** A line is measured whole, for the widths of its words and spaces do not add up to its own. */
  private static String lines(String text, double room, ToDoubleFunction<String> width) {
    var lines = new StringBuilder();
    var line = "";
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width.applyAsDouble(longer) > room) {
        lines.append(line).append(BREAK);
        longer = word;
      }
      while (letters(longer) > 1 && width.applyAsDouble(longer) > room) {
        int fits = fitting(longer, room, width);
        lines.append(longer, 0, fits).append(CUT);
        longer = longer.substring(fits);
      }
      line = longer;
    }
    return lines.append(line).toString();
  }

  private static long letters(String text) {
    return text.codePoints().count();
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
