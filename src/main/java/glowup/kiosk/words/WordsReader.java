package glowup.kiosk.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code words/<language>.properties}: one {@code key = message} a line, UTF-8. */
public final class WordsReader {
  private final Consumer<Problem> problems;

  public WordsReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  public Optional<Words> read(Path file, String language) {
    return new SourceReader(problems)
        .text(file)
        .map(text -> new Words(language, messages(file, language, text)));
  }

  /** Reports the keys that {@code words} has and {@code other}, read from {@code file}, lacks. */
  public void reportMissing(Words words, Words other, Path file) {
    words.keys().stream()
        .filter(key -> !other.keys().contains(key))
        .sorted()
        .forEach(
            key ->
                problems.accept(
                    Problem.error(
                        file,
                        1,
                        "`%s` has no words in %s. Add a line `%s = ...`."
                            .formatted(key, other.language(), key))));
  }

  private Map<String, String> messages(Path file, String language, String text) {
    var messages = new LinkedHashMap<String, String>();
    int line = 0;
    for (var content : text.lines().toList()) {
      line++;
      var stripped = content.strip();
      if (stripped.isEmpty() || stripped.startsWith("#")) {
        continue;
      }
      int equals = stripped.indexOf('=');
      if (equals < 1) {
        problems.accept(Problem.error(file, line, "Expected `key = words`."));
        continue;
      }
      var key = stripped.substring(0, equals).strip();
      var message = stripped.substring(equals + 1).strip().replace("\\n", "\n");
      if (message.isEmpty()) {
        problems.accept(Problem.error(file, line, "`%s` has no words.".formatted(key)));
      } else if (messages.putIfAbsent(key, message) != null) {
        problems.accept(Problem.error(file, line, "`%s` is here twice.".formatted(key)));
      } else {
        checkMessage(file, line, key, message, language);
      }
    }
    return messages;
  }

  private void checkMessage(Path file, int line, String key, String message, String language) {
    try {
      var _ = new MessageFormat(message, ULocale.forLanguageTag(language));
    } catch (IllegalArgumentException e) {
      problems.accept(
          Problem.error(
              file,
              line,
              "`%s` is not a message that can be shown: %s".formatted(key, e.getMessage())));
    }
  }
}
