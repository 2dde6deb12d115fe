package glowup.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Content in a folder of its own, where a test may break it. */
public final class PackCopy {
  /** A day on which no shipped page is past its review. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Path SHIPPED = Path.of("assets");

  private final Path folder;

  private PackCopy(Path folder) {
    this.folder = folder;
  }

  /** All of the shipped content. */
  public static PackCopy in(Path folder) {
    return of("", folder);
  }

  /** Only the words of the screens, for a test that writes the rest itself. */
  public static PackCopy wordsIn(Path folder) {
    return of("words", folder);
  }

  private static PackCopy of(String part, Path folder) {
    try (var files = Files.walk(SHIPPED.resolve(part))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return new PackCopy(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public PackCopy write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts one text in place of another, which must be there. */
  public PackCopy replace(String name, String old, String other) {
    var text = text(name);
    assertTrue(text.contains(old), name + " does not hold " + old);
    return write(name, text.replace(old, other));
  }

  /** Puts a text in place of all that a pattern finds. */
  public PackCopy replaceAll(String name, String pattern, String other) {
    return write(name, text(name).replaceAll(pattern, other));
  }

  public PackCopy append(String name, String text) {
    return write(name, text(name) + text);
  }

  public PackCopy delete(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ContentPack read() {
    return new PackReader(folder, path("clinic.toml"), TODAY).read();
  }

  /** The errors of a pack as {@code file:line: message}, with files named from its folder. */
  public List<String> errors(ContentPack pack) {
    return pack.problems().stream()
        .filter(Problem::isError)
        .map(found -> folder.relativize(found.file()) + ":" + found.line() + ": " + found.message())
        .toList();
  }

  private String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
