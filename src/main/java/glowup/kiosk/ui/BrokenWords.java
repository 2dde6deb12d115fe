package glowup.kiosk.ui;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** Finds the words that a line break cuts in two, as the glass shows them. */
public final class BrokenWords {
  private BrokenWords() {}

  /** What stands on both sides of each break inside a word; none on a good screen. */
  public static List<String> in(Text text) {
    var words = text.getText();
    var lines = text.getLayoutInfo().getTextLines(false);
    return lines.stream()
        .skip(1)
        .mapToInt(TextLineInfo::start)
        .filter(start -> start > 0 && start < words.length())
        .filter(start -> cuts(words, start))
        .mapToObj(start -> around(words, start))
        .toList();
  }

  private static boolean cuts(String words, int at) {
    return Character.isLetterOrDigit(words.charAt(at))
        && Character.isLetterOrDigit(words.charAt(at - 1));
  }

  private static String around(String words, int at) {
    return words.substring(Math.max(0, at - 12), at)
        + "/"
        + words.substring(at, Math.min(words.length(), at + 12));
  }
}
