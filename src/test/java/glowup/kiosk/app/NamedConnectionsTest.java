package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.RealParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole visit in a network that has nothing but this machine, with every system call watched that
 * could reach further: it speaks to the printer and the mail server of the settings, and to nobody.
 */
class NamedConnectionsTest {
  private static final String PRINTER_PORT = "8639";
  private static final String SCRIPT =
      """
      ip link set lo up
      "$1" -p %1$s -d "$2" -f application/pdf -c /bin/true Lobby >/dev/null 2>&1 &
      printer=$!
      trap 'kill $printer' EXIT
      while ! grep -qi ':%2$04X ' /proc/net/tcp /proc/net/tcp6; do sleep 0.1; done
      shift 2
      "$@"
      """
          .formatted(PRINTER_PORT, Integer.parseInt(PRINTER_PORT));
  private static final Pattern ADDRESS =
      Pattern.compile(
          "sin6?_port=htons\\((\\d+)\\).*?(?:inet_addr\\(|inet_pton\\(AF_INET6, )\"([^\"]+)\"");
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1");

  private final Path folder;

  NamedConnectionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aVisitSpeaksToTheNamedPrinterAndServerOnly() throws Exception {
    var reached = watch();

    var mail = Files.readString(folder.resolve("mail-port"));
    assertTrue(reached.stream().anyMatch(to -> to.endsWith(" " + PRINTER_PORT)), reached::toString);
    assertTrue(reached.stream().anyMatch(to -> to.endsWith(" " + mail)), reached::toString);
    assertEquals(Set.of(), unnamed(reached, mail));
  }

  @Test
  void aConnectionNobodyNamedIsSeen() throws Exception {
    var reached = watch("stray");

    var mail = Files.readString(folder.resolve("mail-port"));
    assertEquals(Set.of("192.0.2.1 80"), unnamed(reached, mail));
  }

  /** Where it reached; port 0 asks the system for a way there and sends nothing. */
  private static Set<String> unnamed(Set<String> reached, String mail) {
    var unnamed = new TreeSet<>(reached);
    for (var here : THIS_MACHINE) {
      List.of(PRINTER_PORT, mail, "0").forEach(port -> unnamed.remove(here + " " + port));
    }
    return unnamed;
  }

  private Set<String> watch(String... more) throws IOException, InterruptedException {
    var watcher = RealParts.watcher().toString();
    var printer = RealParts.ippEveryPrinter().toString();
    var trace = folder.resolve("trace");
    var spool = Files.createDirectories(folder.resolve("spool")).toString();
    var command = new ArrayList<>(List.of("unshare", "--net", "sh", "-ec", SCRIPT, "sh"));
    command.addAll(List.of(printer, spool, watcher, "--follow-forks", "--quiet=all"));
    command.addAll(List.of("--trace=connect,sendto,sendmsg,sendmmsg", "-o", trace.toString()));
    command.addAll(ChildJvm.command(WholeVisit.class));
    command.add(folder.toString());
    command.add("ipp://localhost:" + PRINTER_PORT + "/ipp/print");
    command.addAll(List.of(more));
    var said = folder.resolve("said");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> read(said));
    assertEquals(0, process.exitValue(), () -> read(said));
    return reached(trace);
  }

  private static Set<String> reached(Path trace) throws IOException {
    var reached = new TreeSet<String>();
    for (var line : Files.readAllLines(trace)) {
      var address = ADDRESS.matcher(line);
      while (address.find()) {
        // An address of the old kind is written so on a socket of the new.
        reached.add(address.group(2).replace("::ffff:", "") + " " + address.group(1));
      }
    }
    return reached;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
