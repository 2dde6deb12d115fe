package glowup.kiosk;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Formats the Java sources with google-java-format, so that nobody has to agree on a style. */
public final class SourceFormat {
  /** What a person types to have it done. */
  static final String COMMAND = "mvn test-compile exec:exec@format";

  private final Formatter formatter = new Formatter();

  /** Rewrites every source that is not formatted. */
  public static void main(String[] args) throws IOException {
    for (var file : new SourceFormat().unformatted(Path.of("src")).entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  /** The files below a folder that are not formatted, each with the text it should have. */
  SortedMap<Path, String> unformatted(Path folder) throws IOException {
    var found = new TreeMap<Path, String>();
    for (var file : sources(folder)) {
      var text = Files.readString(file);
      var formatted = formatted(file, text);
      if (!formatted.equals(text)) {
        found.put(file, formatted);
      }
    }
    return found;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String formatted(Path file, String text) {
    try {
      return formatter.formatSourceAndFixImports(text);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + " is not Java: " + e.getMessage(), e);
    }
  }
}
