package glowup.kiosk.ui;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** Finds the words that a line break cuts in two, as the glass shows them. */
public final class BrokenWords {
  private static final char GOES_ON = '\u200B';

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
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && !isAddress(words, at);
  }

  /** A path or an email address is no word: whoever shows it marks where it may go on. */
  private static boolean isAddress(String words, int at) {
    int from = words.lastIndexOf(' ', at) + 1;
    int to = words.indexOf(' ', at);
    return words.substring(from, to < 0 ? words.length() : to).indexOf(GOES_ON) >= 0;
  }

  private static String around(String words, int at) {
    return words.substring(Math.max(0, at - 12), at)
        + "/"
        + words.substring(at, Math.min(words.length(), at + 12));
  }
}
