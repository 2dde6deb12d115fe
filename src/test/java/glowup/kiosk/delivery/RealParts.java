package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs that some tests speak to instead of a double. Where one is missing the test is skipped
 * and says what installs it; with {@code KIOSK_REQUIRE_REAL_PARTS=1} it fails instead.
 */
public final class RealParts {
  private static final String INSTALL =
      "apt-get install dbus avahi-daemon cups-ipp-utils strace iproute2 poppler-utils"
          + " espeak-ng";

  private RealParts() {}

  /** The path of {@code ippeveprinter}, with the bus and the name service it needs running. */
  public static Path ippEveryPrinter() {
    startBus();
    startNameService();
    return program("ippeveprinter");
  }

  /** What watches a program in a network of its own, with the commands it needs. */
  public static Path watcher() {
    program("ip");
    program("unshare");
    var watcher = program("strace");
    if (!run("unshare", "--net", "ip", "link", "set", "lo", "up")) {
      missing("This user may not make a network of its own: unshare --net needs root.");
    }
    return watcher;
  }

  /** The path of {@code pdftotext}, which reads a PDF as other people's software does. */
  public static Path pdfToText() {
    return program("pdftotext");
  }

  /** The path of {@code espeak-ng}, which reads aloud. */
  public static Path espeak() {
    return program("espeak-ng");
  }

  /** Whether a command ended well within ten seconds. */
  public static boolean run(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void startBus() {
    var daemon = program("dbus-daemon");
    if (busAnswers()) {
      return;
    }
    try {
      Files.createDirectories(Path.of("/run/dbus"));
      // A number left by a bus that died keeps a new one from starting.
      Files.deleteIfExists(Path.of("/run/dbus/pid"));
    } catch (IOException _) {
      missing(
          "The system bus is not running, and only root can start it: mkdir -p /run/dbus; "
              + "dbus-daemon --system --fork");
    }
    if (!run(daemon.toString(), "--system", "--fork") || !busAnswers()) {
      missing("The system bus does not start: dbus-daemon --system --fork");
    }
  }

  private static boolean busAnswers() {
    return run(
        program("dbus-send").toString(),
        "--system",
        "--print-reply",
        "--dest=org.freedesktop.DBus",
        "/",
        "org.freedesktop.DBus.ListNames");
  }

  private static void startNameService() {
    var avahi = program("avahi-daemon").toString();
    if (!run(avahi, "--check") && !run(avahi, "--daemonize", "--no-rlimits")) {
      missing("The name service is not running and does not start: avahi-daemon -D --no-rlimits");
    }
  }

  static Path program(String name) {
    return List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin").stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing(name + " is not installed: " + INSTALL));
  }

  private static Path missing(String message) {
    return "1".equals(System.getenv("KIOSK_REQUIRE_REAL_PARTS")) ? fail(message) : abort(message);
  }
}
