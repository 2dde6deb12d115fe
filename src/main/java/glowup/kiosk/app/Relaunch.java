package glowup.kiosk.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts this program once more, as it was started itself. */
public final class Relaunch {
  /** The command line as Linux has it; {@link ProcessHandle} loses one as long as a kiosk's. */
  private static final Path COMMAND = Path.of("/proc/self/cmdline");

  private Relaunch() {}

  /** Whether a second copy is on its way; if not, whatever watches over the kiosk must start it. */
  public static boolean again() {
    try {
      var command = List.of(Files.readString(COMMAND, UTF_8).split("\0"));
      new ProcessBuilder(command).inheritIO().start();
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
