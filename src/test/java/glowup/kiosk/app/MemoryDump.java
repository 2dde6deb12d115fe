package glowup.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lived in a kiosk's memory. Natively held memory is no part of it: the painted picture of a
 * page, and what WebKit keeps.
 */
final class MemoryDump {
  private final Path file;
  private final String histogram;

  MemoryDump(Path file, String histogram) {
    this.file = file;
    this.histogram = histogram;
  }

  /** Which of these it holds, however they are written. */
  Set<String> finds(List<String> secrets) throws IOException {
    return Traces.of(secrets).in(file);
  }

  /** How many objects of a class there are. */
  int objects(Class<?> type) {
    var line =
        Pattern.compile(
            "^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type.getName()) + "(\\s.*)?$",
            Pattern.MULTILINE);
    var found = line.matcher(histogram);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
