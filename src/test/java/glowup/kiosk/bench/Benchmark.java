package glowup.kiosk.bench;

import glowup.kiosk.app.HeadlessGlass;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Measures what a visitor waits for and what the kiosk weighs, and prints a table in Markdown. Each
 * part has a process of its own, so that none warms another; there are no thresholds.
 */
public final class Benchmark {
  private static final int STARTS = 7;
  private static final long START_PATIENCE = 60_000_000_000L;
  private static final long CLEARED_MS = 300;

  private final PrintStream out;
  private final List<String> java;

  private Benchmark(PrintStream out, List<String> java) {
    this.out = out;
    this.java = java;
  }

  /** Measures everything; the arguments are those that start Java as the kiosk is started. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new Benchmark(System.out, List.of(args)).run();
  }

  private void run() throws IOException, InterruptedException {
    out.println(Machine.described());
    part(GlassSize.class);
    out.println();
    out.println("| What | Measured |");
    out.println("|---|---|");
    coldStarts();
    part(EyeCheck.class);
    part(PageTurns.class);
    part(QuestionTurns.class);
    part(SummaryPages.class);
    part(Memory.class);
    part(Rereading.class);
  }

  /**
   * Each is watched from here, with the shipped content and with a large pack in turn; the first of
   * each is left out, as it may have to wait for the disk.
   */
  private void coldStarts() throws IOException, InterruptedException {
    var glass = XDisplay.opened();
    if (glass.isEmpty()) {
      out.println("| Cold start | not measured: no X display |");
      return;
    }
    var eye = new Eye(glass.get());
    var large = LargePack.in(Files.createTempDirectory("kiosk-large-pack"));
    var shipped = new Times();
    var grown = new Times();
    for (int i = 0; i <= STARTS; i++) {
      long own = coldStart(eye, Path.of("assets"));
      long more = coldStart(eye, large);
      if (i > 0) {
        shipped.add(own);
        grown.add(more);
      }
    }
    out.println(
        "| Cold start, from the start of the process to a painted home screen (median of %d) | %s |"
            .formatted(shipped.count(), shipped.at(0.5)));
    out.println(
        "| The same with %,d explainers in each of 10 languages | %s |"
            .formatted(LargePack.EXPLAINERS, grown.at(0.5)));
  }

  private long coldStart(Eye eye, Path assets) throws InterruptedException {
    var started = new CompletableFuture<Process>();
    var which = "-D" + BenchKiosk.ASSETS_PROPERTY + "=" + assets;
    var seen = eye.watch(() -> started.complete(start(ColdStart.class, which)), START_PATIENCE);
    started.join().destroy();
    started.join().waitFor();
    Thread.sleep(CLEARED_MS);
    return seen.orElseThrow().last();
  }

  private void part(Class<?> part) throws InterruptedException {
    var process = start(part);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(part.getSimpleName() + " ended with " + process.exitValue());
    }
  }

  private Process start(Class<?> part, String... settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (HeadlessGlass.noDisplay().isPresent()) {
      command.add("-Dglass.platform=Headless");
      command.add("-Dprism.order=sw");
    }
    command.addAll(java);
    command.addAll(List.of(settings));
    command.add(part.getName());
    try {
      return new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
