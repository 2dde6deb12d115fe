package glowup.kiosk;

import glowup.kiosk.app.ContentReload;
import glowup.kiosk.app.HeadlessGlass;
import glowup.kiosk.app.KioskStage;
import glowup.kiosk.app.LogFile;
import glowup.kiosk.app.Relaunch;
import glowup.kiosk.app.SummaryCommand;
import glowup.kiosk.app.Tour;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.content.check.JsonReport;
import glowup.kiosk.content.check.PackCheck;
import glowup.kiosk.content.check.ReportFormat;
import glowup.kiosk.content.check.TextReport;
import glowup.kiosk.source.Problem;
import glowup.kiosk.staff.StaffPin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/**
 * The command line, nothing else. Exit codes: 0 good, 1 the user's input is at fault, 2 wrong
 * usage, 3 our fault.
 */
@Command(
    name = "kiosk",
    description = "Opens the kiosk, full screen.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Kiosk.OURS,
    subcommandsRepeatable = false)
public final class Kiosk implements Runnable {
  static final int GOOD = 0;
  static final int INPUT = 1;
  static final int OURS = 3;

  private final InstantSource clock = InstantSource.system();
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--assets",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The folder with the clinic's content (default: assets).")
  private Path assets = Path.of("assets");

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The settings, in place of clinic.toml in that folder.")
  private @Nullable Path config;

  private int exit = GOOD;

  private Kiosk(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs a command and ends the process with its code. */
  public static void main(String[] args) {
    System.exit(
        run(
            args,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs a command and returns its code. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    var kiosk = new Kiosk(out, err);
    int usage =
        new CommandLine(kiosk)
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(
                (bug, _, _) -> {
                  err.println("A fault of the kiosk's own: " + bug);
                  bug.printStackTrace(err);
                  return OURS;
                })
            .execute(args);
    return usage == GOOD ? kiosk.exit : usage;
  }

  @Override
  public void run() {
    var noDisplay = HeadlessGlass.noDisplay();
    if (noDisplay.isPresent()) {
      err.println(noDisplay.get());
      err.println("Playing the tour instead; its pictures go to target/tour.");
      tour(Path.of("target", "tour"));
      return;
    }
    KioskStage.startUp();
    var content = drawable();
    if (content.isEmpty()) {
      KioskStage.shutDown();
      return;
    }
    keepLog(content.get().settings().state());
    var end = KioskStage.run(content.get(), new ContentReload(this::read), clock);
    if (end == KioskStage.End.BROKEN) {
      exit = Relaunch.again() ? GOOD : OURS;
    }
  }

  @Command(name = "tour", description = "Plays whole visits and leaves a picture of each screen.")
  void tour(@Parameters(paramLabel = "OUT") Path folder) {
    if (!writable(folder)) {
      return;
    }
    drawable()
        .ifPresent(
            content -> {
              HeadlessGlass.use();
              var report = Tour.play(content, folder, clock);
              out.println(
                  report.pictures() + " pictures, summary.pdf and message.eml are in " + folder);
              report.notes().forEach(out::println);
              report.faults().forEach(err::println);
              exit = report.faults().isEmpty() ? GOOD : OURS;
            });
  }

  @Command(name = "check", description = "Checks a content pack: every problem with its line.")
  void check(
      @Parameters(paramLabel = "DIR", arity = "0..1") @Nullable Path folder,
      @Option(
              names = "--format",
              defaultValue = "text",
              description = "How to say it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
          ReportFormat format,
      @Option(names = "--grades", description = "Add how hard every page and section is to read.")
          boolean grades) {
    assets = folder == null ? assets : folder;
    pack()
        .ifPresent(
            content -> {
              var report = PackCheck.of(content);
              out.println(
                  switch (format) {
                    case TEXT -> new TextReport(assets, grades).write(report);
                    case JSON -> new JsonReport().write(report);
                  });
              exit = report.errors() == 0 ? GOOD : INPUT;
            });
  }

  @Command(
      name = "summary",
      description = "Makes the page and the message of a FHIR QuestionnaireResponse.")
  void summary(
      @Parameters(paramLabel = "RESPONSE.json") Path response,
      @Parameters(paramLabel = "OUT") Path folder) {
    if (!writable(folder)) {
      return;
    }
    drawable()
        .ifPresent(
            content -> {
              var problems = new SummaryCommand(content, clock).run(response, folder);
              problems.forEach(err::println);
              exit = problems.stream().anyMatch(found -> found.isError()) ? INPUT : GOOD;
              if (exit == GOOD) {
                out.println("summary.pdf and message.eml are in " + folder);
              }
            });
  }

  @Command(name = "pin", description = "Makes the line for the settings from a staff PIN.")
  void pin() {
    err.println("Type the new PIN, at least " + StaffPin.LEAST_DIGITS + " digits, and Enter:");
    char[] digits = typed();
    try {
      out.println("pin_hash = \"" + StaffPin.create(digits) + "\"");
    } catch (IllegalArgumentException e) {
      fault(e.getMessage());
    }
  }

  /** What was typed, unseen at a terminal; nothing where the input ends first. */
  @SuppressWarnings("SystemConsoleNull") // Null again since JDK 25, where the input is a pipe.
  private static char[] typed() {
    var console = System.console();
    if (console != null && console.isTerminal()) {
      char @Nullable [] unseen = console.readPassword();
      return unseen == null ? new char[0] : unseen;
    }
    var input = new Scanner(System.in, StandardCharsets.UTF_8);
    return input.hasNextLine() ? input.nextLine().toCharArray() : new char[0];
  }

  private Optional<ContentPack> pack() {
    if (!Files.isDirectory(assets)) {
      fault("--assets: there is no folder " + assets + ". Name the folder with the content.");
      return Optional.empty();
    }
    if (config != null && !Files.isReadable(config)) {
      fault("--config: there is no file " + config + " that can be read. Name the settings file.");
      return Optional.empty();
    }
    var content = read();
    if (content.languages().isEmpty()) {
      content.problems().forEach(err::println);
      fault("No language has words, so nothing can be shown. Mend the files named above.");
      return Optional.empty();
    }
    return Optional.of(content);
  }

  /** The pack, where it has what every page is written with; what is wrong with it is said. */
  private Optional<ContentPack> drawable() {
    var content = pack();
    content.ifPresent(
        found -> found.problems().stream().filter(Problem::isError).forEach(err::println));
    var fonts = assets.resolve("fonts");
    if (content.isPresent() && !holdsFonts(fonts)) {
      fault("There are no fonts in " + fonts + ", so nothing can be written. Put them back.");
      return Optional.empty();
    }
    return content;
  }

  private static boolean holdsFonts(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "*.ttf")) {
      return files.iterator().hasNext();
    } catch (IOException _) {
      return false;
    }
  }

  /** Without its state folder a kiosk works, but forgets what it should keep. */
  private void keepLog(Path state) {
    if (!LogFile.in(state)) {
      err.println(
          "Nothing can be kept in "
              + state
              + ": no log, no counts, no choices of the front desk. Let the kiosk's user write"
              + " there, or name another folder as `state` in the settings.");
    }
  }

  private ContentPack read() {
    var settings = config == null ? assets.resolve("clinic.toml") : config;
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return new PackReader(assets, settings, today).read();
  }

  private boolean writable(Path folder) {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException e) {
      fault("Nothing can be written to " + folder + ": " + e.getMessage());
      return false;
    }
  }

  private void fault(@Nullable String message) {
    err.println(message);
    exit = INPUT;
  }
}
