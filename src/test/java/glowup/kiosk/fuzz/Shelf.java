package glowup.kiosk.fuzz;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pictures that pages may name here: those that are shipped, each drawn by one small path. */
final class Shelf {
  static final Path EXPLAINERS = Path.of("assets", "explainers");
  static final Path PICTURES = Path.of("assets", "illustrations");
  static final String SVG =
      "<svg viewBox=\"0 0 8 5\"><path fill=\"var(--accent, #123456)\"></path></svg>";
  static final Illustrations ILLUSTRATIONS = illustrations();

  private Shelf() {}

  private static Illustrations illustrations() {
    try (var files = Files.list(PICTURES)) {
      return new Illustrations(
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.svg$", ""))
              .map(id -> new Illustration(id, SVG, 8, 5))
              .collect(Collectors.toMap(Illustration::id, Function.identity())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
