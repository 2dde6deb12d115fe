package glowup.kiosk.source;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that a clinic's texts name between double braces, as in {@code {{phone.desk}}}. Braces
 * hold a name and nothing else: a text that could loop or choose would be a program.
 */
public final class Placeholders {
  private static final Pattern BRACES_OR_LINE_END =
      Pattern.compile("\\{\\{(?!\\{)(?:[ \\t]*([^{}\\s]{1,40})[ \\t]*}})?|\\r\\n|\\r|\\n");

  private final Map<String, String> values;

  public Placeholders(Map<String, String> values) {
    this.values = new TreeMap<>(values);
  }

  /**
   * The text with its values put in; braces that name none of them stay as they are.
   *
   * @param problems told what is wrong and on which line, counted from 0 at the text's first
   */
  public String fill(String text, ObjIntConsumer<String> problems) {
    var filled = new StringBuilder();
    var found = BRACES_OR_LINE_END.matcher(text);
    int line = 0;
    while (found.find()) {
      if (found.group().startsWith("{{")) {
        var name = found.group(1);
        var value = name == null ? null : values.get(name);
        if (value == null) {
          problems.accept(fault(name), line);
        } else {
          found.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
      } else {
        line++;
      }
    }
    return found.appendTail(filled).toString();
  }

  private String fault(@Nullable String name) {
    var what =
        name == null
            ? "`{{` must be followed by a name and `}}`."
            : "`{{%s}}` is not known.".formatted(name);
    return what + " Known are: " + String.join(", ", values.keySet()) + ".";
  }
}
