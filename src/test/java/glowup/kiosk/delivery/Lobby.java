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
import java.util.concurrent.TimeUnit;

/** A real IPP Everywhere printer on this machine, whose paper path is a few lines of shell. */
public final class Lobby implements AutoCloseable {
  private final Process process;
  private final URI uri;

  /**
   * Starts the printer and waits until it answers.
   *
   * @param paperPath prints the file {@code $1}; its end is the job's
   */
  public Lobby(Path folder, String paperPath) throws IOException, InterruptedException {
    this(folder, "application/pdf", paperPath);
  }

  Lobby(Path folder, String format, String paperPath) throws IOException, InterruptedException {
    var program = RealParts.ippEveryPrinter().toString();
    var script = Files.writeString(folder.resolve("paper-path"), "#!/bin/sh\n" + paperPath + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    var spool = Files.createDirectories(folder.resolve("spool")).toString();
    var port = String.valueOf(freePort());
    uri = URI.create("ipp://localhost:" + port + "/ipp/print");
    process =
        new ProcessBuilder(
                program,
                "-p",
                port,
                "-d",
                spool,
                "-f",
                format,
                "-c",
                script.toString(),
                "Lobby" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 100 && !printer().readiness().ready(); i++) {
      Thread.sleep(50);
    }
  }

  public URI uri() {
    return uri;
  }

  IppPrinter printer() {
    return printer((_, _, _, _) -> {});
  }

  IppPrinter printer(PageRaster raster) {
    var most = Duration.ofSeconds(20);
    var look = Duration.ofMillis(100);
    return new IppPrinter(
        uri,
        connection(),
        new PrintWishes(Paper.A4, false, false),
        raster,
        most,
        look,
        InstantSource.system());
  }

  IppConnection connection() {
    return new IppConnection(uri, TestCertificate.ofTheWorld(), Duration.ofSeconds(5));
  }

  /** Fills or empties both trays, as somebody does on the printer's own web page. */
  void trays(int sheets) throws IOException {
    var page =
        "http://localhost:%d/media?size1=iso_a4_210x297mm&type1=stationery&level1=%d"
                .formatted(uri.getPort(), sheets)
            + "&size3=na_number-10_4.125x9.5in&type3=envelope&level3=%d".formatted(sheets);
    try (var in = URI.create(page).toURL().openStream()) {
      in.readAllBytes();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    var _ = process.onExit().orTimeout(2, TimeUnit.SECONDS).join();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
