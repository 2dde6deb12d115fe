package glowup.kiosk.delivery;

import glowup.kiosk.clinic.Paper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real CUPS server of the test's own, on a port and in a folder of its own, with one queue. Its
 * printer is a few lines of shell that a test troubles and mends while a page is under way.
 */
public final class PrivateCups implements AutoCloseable {
  private static final String QUEUE = "lobby";
  private static final List<String> SHARED = List.of("daemon", "filter", "notifier", "monitor");
  // CUPS hands the document as a sixth argument, or as standard input.
  private static final String BACKEND =
      """
      #!/bin/sh
      [ $# -eq 0 ] && exit 0
      cd 'HERE' || exit 1
      while [ -e stall ]; do sleep 0.1; done
      if [ -e reason ]; then
        reason=$(cat reason)
        echo "STATE: +$reason" >&2
        while [ -e reason ]; do sleep 0.1; done
        echo "STATE: -$reason" >&2
      fi
      [ -e exit ] && exit "$(cat exit)"
      if [ $# -ge 6 ]; then cat "$6" >wet; else cat >wet; fi
      mv wet paper
      """;

  private final Path folder;
  private final String server;
  private final URI address;
  private final Process process;

  /** Starts the server and makes its queue. */
  public PrivateCups(Path parent) throws IOException, InterruptedException {
    var daemon = RealParts.program("cupsd").toString();
    folder = Files.createDirectories(parent.resolve("cups"));
    int port = freePort();
    server = "localhost:" + port;
    address = URI.create("ipp://" + server + "/");
    layOut();
    process =
        new ProcessBuilder(
                daemon,
                "-f",
                "-c",
                folder.resolve("cupsd.conf").toString(),
                "-s",
                folder.resolve("cups-files.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    boolean made = false;
    for (int i = 0; i < 100 && !made; i++) {
      made = command("lpadmin", "-p", QUEUE, "-E", "-v", "kiosk:/", "-m", "raw");
      Thread.sleep(50);
    }
    if (!made) {
      close();
      throw new AssertionError("CUPS does not start: " + Files.readString(folder.resolve("said")));
    }
  }

  private void layOut() throws IOException {
    for (var name : List.of("etc", "spool", "temp", "cache", "state", "bin/backend", "printer")) {
      Files.createDirectories(folder.resolve(name));
    }
    for (var name : SHARED) {
      var shared = Path.of("/usr/lib/cups", name);
      if (Files.exists(shared)) {
        Files.createSymbolicLink(folder.resolve("bin").resolve(name), shared);
      }
    }
    var backend = folder.resolve("bin/backend/kiosk");
    Files.writeString(backend, BACKEND.replace("HERE", folder.resolve("printer").toString()));
    // A backend that only its owner may run is run as root.
    Files.setPosixFilePermissions(backend, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(
        folder.resolve("cups-files.conf"),
        """
        ServerRoot %1$s/etc
        RequestRoot %1$s/spool
        TempDir %1$s/temp
        CacheDir %1$s/cache
        StateDir %1$s/state
        ServerBin %1$s/bin
        AccessLog %1$s/access
        ErrorLog %1$s/errors
        PageLog %1$s/pages
        User lp
        Group lp
        SystemGroup root
        Sandboxing relaxed
        """
            .formatted(folder));
    // It keeps all that it can of jobs that have ended, and lets only their owners cancel jobs.
    Files.writeString(
        folder.resolve("cupsd.conf"),
        """
        Listen %s
        Browsing Off
        WebInterface No
        PreserveJobHistory Yes
        PreserveJobFiles Yes
        <Location />
          Order allow,deny
          Allow localhost
        </Location>
        <Policy default>
          JobPrivateAccess default
          JobPrivateValues default
          <Limit Cancel-Job>
            Require user @OWNER @SYSTEM
            Order deny,allow
          </Limit>
          <Limit All>
            Order deny,allow
          </Limit>
        </Policy>
        """
            .formatted(server));
  }

  /** What {@link CupsPrinters} would ask. */
  URI address() {
    return address;
  }

  /** The queue's own address. */
  public URI uri() {
    return address.resolve("/printers/" + QUEUE);
  }

  /** The queue as the kiosk prints to it. */
  public IppPrinter printer(URI uri, Duration most) {
    return new IppPrinter(
        uri,
        new IppConnection(uri, TestCertificate.ofTheWorld(), Duration.ofSeconds(8)),
        new PrintWishes(Paper.LETTER, false, false),
        (_, _, _, _) -> {},
        most,
        Duration.ofMillis(50),
        InstantSource.system());
  }

  /** Where the server keeps the documents and the histories of its jobs. */
  public Path spool() {
    return folder.resolve("spool");
  }

  /** What came out last. */
  Path paper() {
    return folder.resolve("printer/paper");
  }

  /** The printer waits, and says why in IPP's words. */
  void troubles(String reason) throws IOException {
    Files.writeString(folder.resolve("printer/reason"), reason);
  }

  /** The printer waits, and says nothing. */
  void stalls() throws IOException {
    Files.createFile(folder.resolve("printer/stall"));
  }

  /** The next page does not come out; the code is one of CUPS's for backends. */
  void fails(int code) throws IOException {
    Files.writeString(folder.resolve("printer/exit"), Integer.toString(code));
  }

  void mend() throws IOException {
    for (var trouble : List.of("reason", "stall", "exit")) {
      Files.deleteIfExists(folder.resolve("printer").resolve(trouble));
    }
  }

  /** Somebody else prints. */
  void printsForAnother() throws IOException {
    var page = Files.writeString(folder.resolve("another.pdf"), "%PDF-1.7 another's");
    command("lp", "-U", "another", "-d", QUEUE, page.toString());
  }

  /** One of CUPS's own commands, such as {@code cupsdisable}; whether it went well. */
  boolean command(String program, String... arguments) {
    var command = new ArrayList<>(List.of(RealParts.program(program).toString(), "-h", server));
    command.addAll(List.of(arguments));
    return RealParts.run(command.toArray(String[]::new));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
