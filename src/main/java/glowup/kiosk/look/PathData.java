package glowup.kiosk.look;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The data of a path as SVG 1.1 writes it (section 8.3). Painters make what they like of data that
 * is broken, and one of them paints some of it for ever.
 */
final class PathData {
  private static final Map<Character, Integer> NUMBERS =
      Map.of('M', 2, 'L', 2, 'H', 1, 'V', 1, 'C', 6, 'S', 4, 'Q', 4, 'T', 2, 'A', 7, 'Z', 0);
  private static final Pattern NUMBER =
      Pattern.compile("\\G[\\s,]*+([+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?)");
  private static final Pattern FLAG = Pattern.compile("\\G[\\s,]*+([01])");
  private static final Pattern COMMAND = Pattern.compile("\\G[\\s,]*+([A-Za-z])");
  private static final Pattern END = Pattern.compile("\\G[\\s,]*+\\z");

  private PathData() {}

  /** Whether each command has its numbers, as often as it is given them. */
  static boolean isWhole(String data) {
    var command = COMMAND.matcher(data);
    int at = 0;
    while (command.find(at)) {
      char name = Character.toUpperCase(command.group(1).charAt(0));
      var count = NUMBERS.get(name);
      if (count == null || (at == 0 && name != 'M')) {
        return false;
      }
      at = afterNumbers(data, command.end(), name, count);
      if (at < 0) {
        return false;
      }
    }
    return END.matcher(data).find(at);
  }

  /** Where the numbers of a command end; -1 where some are missing. */
  private static int afterNumbers(String data, int from, char name, int count) {
    if (count == 0) {
      return from;
    }
    int at = from;
    for (int read = 0; ; read++) {
      // The two flags of an arc may stand right before the next number.
      boolean flag = name == 'A' && (read % count == 3 || read % count == 4);
      var number = (flag ? FLAG : NUMBER).matcher(data);
      if (!number.find(at)) {
        return read > 0 && read % count == 0 ? at : -1;
      }
      at = number.end();
    }
  }
}
