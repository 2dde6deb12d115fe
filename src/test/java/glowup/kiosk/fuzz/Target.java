package glowup.kiosk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A reader that may be given anything. */
enum Target {
  EXPLAINER(
      ExplainerFuzz.class,
      Shelf.EXPLAINERS,
      "com.vladsch.flexmark.**:tools.jackson.**:org.snakeyaml.**"),
  MARKDOWN(MarkdownFuzz.class, Shelf.EXPLAINERS, "com.vladsch.flexmark.**"),
  ILLUSTRATION(
      IllustrationFuzz.class, Shelf.PICTURES, "com.sun.org.apache.xerces.**:com.sun.xml.**");

  private static final Path SEEDS = Path.of("src/test/resources/glowup/kiosk/fuzz");

  /** What the formats are written with, as libFuzzer reads it. */
  static final Path TOKENS = SEEDS.resolve("tokens.dict");

  private final Class<?> type;
  private final Path shipped;
  private final String libraries;

  /**
   * Names the class that Jazzer calls.
   *
   * @param shipped a folder of seeds beside the nasty ones
   * @param libraries the classes whose coverage counts beside our own
   */
  Target(Class<?> type, Path shipped, String libraries) {
    this.type = type;
    this.shipped = shipped;
    this.libraries = libraries;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Class<?> type() {
    return type;
  }

  String libraries() {
    return libraries;
  }

  /** One try; a broken rule is an {@link AssertionError}. */
  void accept(byte[] input) {
    switch (this) {
      case EXPLAINER -> ExplainerFuzz.fuzzerTestOneInput(input);
      case MARKDOWN -> MarkdownFuzz.fuzzerTestOneInput(input);
      case ILLUSTRATION -> IllustrationFuzz.fuzzerTestOneInput(input);
    }
  }

  List<Path> folders() {
    return List.of(SEEDS.resolve(id()), shipped);
  }

  List<Path> seeds() {
    return folders().stream().flatMap(Target::files).toList();
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
