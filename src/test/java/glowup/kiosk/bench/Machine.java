package glowup.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What Linux says of this machine and this process; where there is no Linux, nothing. */
final class Machine {
  private static final Path PROC = Path.of("/proc");
  private static final int KIB_PER_MIB = 1024;

  private Machine() {}

  static String described() {
    return "%s (%s), %d processors%s, %s of memory, JDK %s (%s)"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            value(PROC.resolve("cpuinfo"), "model name").map(name -> " (" + name + ")").orElse(""),
            mebibytes(PROC.resolve("meminfo"), "MemTotal"),
            Runtime.version(),
            System.getProperty("java.vendor"));
  }

  /**
   * Heap in use, memory of this process that lies in the machine's, and the same with each shared
   * page divided among those that share it, once the garbage is collected.
   */
  static String weighed() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    var java = Runtime.getRuntime();
    return "%d MiB, %s, %s"
        .formatted(
            (java.totalMemory() - java.freeMemory()) / KIB_PER_MIB / KIB_PER_MIB,
            mebibytes(PROC.resolve("self/status"), "VmRSS"),
            mebibytes(PROC.resolve("self/smaps_rollup"), "Pss"));
  }

  private static String mebibytes(Path file, String name) {
    return value(file, name)
        .map(text -> Long.parseLong(text.replaceAll("\\D", "")) / KIB_PER_MIB + " MiB")
        .orElse("unknown");
  }

  private static Optional<String> value(Path file, String name) {
    return lines(file).stream()
        .filter(line -> line.split(":", 2)[0].strip().equals(name))
        .map(line -> line.split(":", 2)[1].strip())
        .findFirst();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException _) {
      return List.of();
    }
  }
}
