package glowup.kiosk.fuzz;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What holds for every reader and every input; a broken rule is an {@link AssertionError}. */
public final class Rules {
  /** The longest a reader may take over one file. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final int TRIES = 3;

  private Rules() {}

  /** The answer of work that is quick at least once in three, for the machine may be busy. */
  public static <T extends @Nullable Object> T prompt(Supplier<T> work) {
    return prompt(PATIENCE, work);
  }

  static <T extends @Nullable Object> T prompt(Duration patience, Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      long begun = System.nanoTime();
      var answer = work.get();
      var taken = Duration.ofNanos(System.nanoTime() - begun);
      if (taken.compareTo(patience) <= 0) {
        return answer;
      }
      check(tries < TRIES, "It took " + taken.toMillis() + " ms, and so it did before.");
    }
  }

  /** Each problem says something and stands on a line of its file; what is left out has one. */
  static void told(Path file, byte[] input, boolean leftOut, List<Problem> problems) {
    check(leftOut == problems.stream().anyMatch(Problem::isError), "Left out in silence, or not.");
    int lines = new String(input, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
    for (var problem : problems) {
      check(problem.file().equals(file), "Of another file: " + problem);
      check(problem.line() >= 1 && problem.line() <= lines, "Not one of its lines: " + problem);
      check(!problem.message().isBlank(), "It says nothing: " + problem);
    }
  }

  static void safe(List<String> offences) {
    check(offences.isEmpty(), String.join("\n", offences));
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** A file of that name in a folder that lasts as long as this process. */
  static Path file(String name) {
    try {
      var folder = Files.createTempDirectory("fuzz");
      folder.toFile().deleteOnExit();
      var file = folder.resolve(name);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
