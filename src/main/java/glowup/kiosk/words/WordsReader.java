package glowup.kiosk.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** The English that the kiosk comes with: what a key says until a clinic says otherwise. */
  public static Words builtIn() {
    try (InputStream in = WordsReader.class.getResourceAsStream("en.properties")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Words("en", new WordsReader(_ -> {}).messages(Path.of(""), "en", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      } else if (messages.containsKey(key)) {
        problems.accept(Problem.error(file, line, "`%s` is here twice.".formatted(key)));
      } else if (canBeShown(file, line, key, message, language)) {
        messages.put(key, message);
      }
    }
    return messages;
  }

  private boolean canBeShown(Path file, int line, String key, String message, String language) {
    try {
      var _ = new MessageFormat(message, ULocale.forLanguageTag(language));
      return true;
    } catch (IllegalArgumentException e) {
      problems.accept(
          Problem.error(
              file,
              line,
              "`%s` is not a message that can be shown: %s".formatted(key, e.getMessage())));
      return false;
    }
  }
}
