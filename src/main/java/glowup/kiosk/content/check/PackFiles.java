package glowup.kiosk.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the parts of a pack lie. */
final class PackFiles {
  private final Path folder;

  PackFiles(Path folder) {
    this.folder = folder;
  }

  Path explainers(String language) {
    return folder.resolve("explainers").resolve(language);
  }

  Path explainer(String language, String id) {
    return explainers(language).resolve(id + ".md");
  }

  Path glossary(String language) {
    return folder.resolve("glossary").resolve(language + ".md");
  }

  Path illustration(String id) {
    return folder.resolve("illustrations").resolve(id + ".svg");
  }

  Path selfCheck(String language) {
    return folder.resolve("self-check").resolve(language + ".json");
  }

  /** The ids of all explainers of a language, those that cannot be shown too. */
  Set<String> explainerIds(String language) {
    try (var entries = Files.list(explainers(language))) {
      return entries
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException _) {
      // Reported when the pack was read.
      return Set.of();
    }
  }
}
