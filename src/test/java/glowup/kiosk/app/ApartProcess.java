package glowup.kiosk.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a {@link KioskApart}, tells it what a visitor does, and takes its memory. */
final class ApartProcess implements AutoCloseable {
  private final Path folder;
  private final Process process;
  private final Writer orders;
  private final BufferedReader answers;

  /**
   * Starts a kiosk whose home, temporary files and log lie in a folder of the test's.
   *
   * @param more options for its Java
   */
  ApartProcess(Path folder, Path pack, List<String> more) throws IOException {
    this.folder = folder;
    var command = new ArrayList<>(java());
    command.addAll(more);
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    command.add("-Duser.home=" + Files.createDirectories(folder.resolve("home")));
    // Where JavaFX unpacks its libraries; they are large, and nobody's.
    command.add("-Djavafx.cachedir=" + Path.of(System.getProperty("user.home"), ".openjfx/cache"));
    command.addAll(List.of("-m", "glowup.kiosk/" + KioskApart.class.getName(), pack.toString()));
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    orders = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
    assertEquals("open", answers.readLine(), this::said);
  }

  /** As Surefire starts the tests themselves. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xmx384m",
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-Djava.awt.headless=true",
        "-Dtestfx.robot=glass",
        "--add-exports=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
        "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
        "--add-opens=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
        "--add-reads=org.kordamp.ikonli.core=ALL-UNNAMED",
        "--enable-native-access=javafx.graphics,javafx.web",
        "--module-path",
        System.getProperty("jdk.module.path"),
        "--class-path",
        System.getProperty("java.class.path"),
        "--patch-module",
        "glowup.kiosk=" + Path.of("target", "test-classes").toAbsolutePath(),
        "--add-reads=glowup.kiosk=ALL-UNNAMED",
        "--add-modules",
        "ALL-MODULE-PATH");
  }

  /** Everything that the kiosk wrote about itself. */
  Path log() {
    return folder.resolve("kiosk.log");
  }

  void does(String... lines) throws IOException {
    for (var line : lines) {
      assertEquals("done", asked(line), this::said);
    }
  }

  /** All words that any of its screens holds. */
  String held() throws IOException {
    var held = KioskApart.hidden(asked("held"));
    assertEquals("done", answers.readLine(), this::said);
    return held;
  }

  private String asked(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
    return answers.readLine();
  }

  /** What lives in its memory now, after everything else was cleared away. */
  MemoryDump memory() throws IOException, InterruptedException {
    var dump = folder.resolve("memory.hprof");
    jcmd("GC.run");
    jcmd("GC.run_finalization");
    jcmd("GC.heap_dump", "-overwrite", dump.toString());
    return new MemoryDump(dump, jcmd("GC.class_histogram"));
  }

  private String jcmd(String... order) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.add(Long.toString(process.pid()));
    command.addAll(List.of(order));
    var jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, jcmd.waitFor(), said);
    return said;
  }

  /** As a power cut does it. */
  void kill() {
    process.destroyForcibly();
    var _ = process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private String said() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (process.isAlive()) {
        orders.close();
        process.waitFor(20, TimeUnit.SECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      kill();
    }
  }
}
