package glowup.kiosk.bench;

import glowup.kiosk.app.HeadlessGlass;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a visitor waits for and what the kiosk weighs, and prints a table in Markdown. Each
 * part has a process of its own, so that none warms another; there are no thresholds.
 */
public final class Benchmark {
  private static final int STARTS = 7;

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
    part(PageTurns.class);
    part(SummaryPages.class);
    part(Memory.class);
  }

  /** The first start is left out: it may have to wait for the disk. */
  private void coldStarts() throws IOException, InterruptedException {
    var times = new Times();
    for (int i = 0; i <= STARTS; i++) {
      var begun = Instant.now();
      var process = start(ColdStart.class, ProcessBuilder.Redirect.PIPE);
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      ended(process, ColdStart.class);
      if (i > 0) {
        times.add(Duration.between(begun, Instant.parse(said.strip())).toNanos());
      }
    }
    out.println(
        "| Cold start, from the start of the process to a painted home screen (median of %d) | %s |"
            .formatted(times.count(), times.at(0.5)));
  }

  private void part(Class<?> part) throws IOException, InterruptedException {
    ended(start(part, ProcessBuilder.Redirect.INHERIT), part);
  }

  private Process start(Class<?> part, ProcessBuilder.Redirect output) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!HeadlessGlass.displayThere()) {
      command.add("-Dglass.platform=Headless");
      command.add("-Dprism.order=sw");
    }
    command.addAll(java);
    command.add(part.getName());
    return new ProcessBuilder(command)
        .redirectOutput(output)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void ended(Process process, Class<?> part) throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException(part.getSimpleName() + " ended with " + process.exitValue());
    }
  }
}
