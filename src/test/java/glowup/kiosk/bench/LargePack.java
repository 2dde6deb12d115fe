package glowup.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped content grown to a thousand explainers in each of ten languages. */
final class LargePack {
  static final int EXPLAINERS = 1_000;
  private static final List<String> LANGUAGES =
      List.of("en", "es", "pl", "de", "fr", "it", "ko", "pt", "vi", "zh");
  private static final Path SHIPPED = Path.of("assets");

  private LargePack() {}

  static Path in(Path folder) throws IOException {
    copy(SHIPPED, folder);
    var settings = folder.resolve("clinic.toml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceFirst(
                "(?m)^languages = .*$",
                "languages = [\"" + String.join("\", \"", LANGUAGES) + "\"]"));
    for (var language : LANGUAGES) {
      var like = language.equals("es") ? "es" : "en";
      for (var file : List.of("words/%s.properties", "glossary/%s.md", "self-check/%s.json")) {
        var copy = folder.resolve(file.formatted(language));
        if (!Files.exists(copy)) {
          Files.copy(SHIPPED.resolve(file.formatted(like)), copy);
        }
      }
      explainers(SHIPPED.resolve("explainers").resolve(like), folder, language);
    }
    return folder;
  }

  private static void explainers(Path like, Path folder, String language) throws IOException {
    var place = Files.createDirectories(folder.resolve("explainers").resolve(language));
    try (var files = Files.list(like)) {
      var shipped = files.sorted().toList();
      for (int i = 0; i < EXPLAINERS; i++) {
        var text = Files.readString(shipped.get(i % shipped.size()));
        Files.writeString(place.resolve("topic-" + i + ".md"), text);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
