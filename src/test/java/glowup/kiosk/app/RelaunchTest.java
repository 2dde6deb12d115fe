package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A program that starts itself once more, with a command line as long as a kiosk's. */
@EnabledOnOs(OS.LINUX)
class RelaunchTest {

  /** Writes that it ran, and the first time runs again. */
  static final class Twice {
    public static void main(String[] args) throws IOException {
      var runs = Path.of(args[0]);
      boolean first = !Files.exists(runs);
      if (first) {
        Files.writeString(runs, args[1] + "\n");
        System.exit(Relaunch.again() ? 0 : 3);
      }
      Files.writeString(runs, args[1] + "\n", StandardOpenOption.APPEND);
    }
  }

  @Test
  void itRunsAgainAsItWasStarted(@TempDir Path folder) throws Exception {
    var runs = folder.resolve("runs");
    var command = new ArrayList<>(ApartProcess.java());
    command.addAll(
        List.of("-m", "glowup.kiosk/" + Twice.class.getName(), runs.toString(), "two words"));

    var first = new ProcessBuilder(command).inheritIO().start();

    assertEquals(0, first.waitFor());
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.readAllLines(runs).size() == 2);
    assertEquals(List.of("two words", "two words"), Files.readAllLines(runs));
  }
}
