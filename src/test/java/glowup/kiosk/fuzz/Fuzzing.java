package glowup.kiosk.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks for files that break a reader: Jazzer breeds them from the seeds, keeps what reaches new
 * code, and tries each against the rules. What it finds, and its logs, lie in {@code target/fuzz}.
 */
public final class Fuzzing {
  private static final String XML_PARSER = "javax.xml.stream.XMLInputFactory";
  private static final Path OUT = Path.of("target", "fuzz");

  /** Where Jazzer says how far it is. */
  private static final Pattern STATUS =
      Pattern.compile("(?m)^#(\\d+)\\t.* cov: (\\d+) ft: (\\d+) corp: (\\d+)/.*$");

  private static final Pattern FINDING =
      Pattern.compile("(?m)^== Java (?:Exception|Assertion).*$|^.*ERROR: libFuzzer.*$");

  private final PrintStream out;
  private final int seconds;

  private Fuzzing(PrintStream out, int seconds) {
    this.out = out;
    this.seconds = seconds;
  }

  /** Fuzzes for so many seconds in all; ends with 1 where a rule was broken. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(new Fuzzing(System.out, Integer.parseInt(args[0])).run() ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    out.println("| Target | Tries | Edges covered | Features | Inputs kept | Findings |");
    out.println("|---|---|---|---|---|---|");
    boolean sound = true;
    for (var target : Target.values()) {
      sound &= fuzz(target);
    }
    return sound;
  }

  private boolean fuzz(Target target) throws IOException, InterruptedException {
    var folder = OUT.resolve(target.id());
    var corpus = Files.createDirectories(folder.resolve("corpus"));
    var log = folder.resolve("log");
    int exit =
        new ProcessBuilder(command(target, folder, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    // Inputs are quoted in it, and may be anything.
    var said = Files.readString(log, StandardCharsets.ISO_8859_1);
    var findings = FINDING.matcher(said).results().map(MatchResult::group).toList();
    var status = STATUS.matcher(said).results().reduce((_, last) -> last);
    out.printf(
        "| %s | %s | %s | %s | %s | %d |%n",
        target.id(),
        status.map(found -> found.group(1)).orElse("-"),
        status.map(found -> found.group(2)).orElse("-"),
        status.map(found -> found.group(3)).orElse("-"),
        status.map(found -> found.group(4)).orElse("-"),
        findings.size());
    findings.forEach(out::println);
    if (exit != 0 || status.isEmpty()) {
      out.println("Ended with " + exit + ": see " + log);
    }
    return exit == 0 && status.isPresent() && findings.isEmpty();
  }

  private List<String> command(Target target, Path folder, Path corpus) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx1g",
            // Named by the build: the parser that the kiosk has, not the one a test library brings.
            "-D" + XML_PARSER + "=" + System.getProperty(XML_PARSER),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.type().getName(),
            "--instrumentation_includes=glowup.kiosk.**:" + target.libraries(),
            // Coverage alone is five times as fast as with the hooks and the traces of comparisons,
            // which the list of tokens makes up for.
            "--trace=cov",
            "--custom_hook_excludes=**",
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
            "--keep_going=20",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-dict=" + Target.TOKENS,
            "-max_len=25000",
            // For what never ends: the rules allow a second, three times over for a busy machine.
            "-timeout=60",
            "-rss_limit_mb=0",
            "-max_total_time=" + Math.max(1, seconds / Target.values().length),
            corpus.toString()));
    target.folders().forEach(seeds -> command.add(seeds.toString()));
    return command;
  }
}
