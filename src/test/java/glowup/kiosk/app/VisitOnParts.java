package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.source.Problem;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A visit on the real screens whose page and message leave by parts that may fail: what its visitor
 * reads, that the answers outlast it, and that nothing is left behind. For tables of faults.
 */
public final class VisitOnParts implements AutoCloseable {
  /** What the visitor typed, and no other run of these tests: to be found nowhere afterwards. */
  public static final String ADDRESS = "canary" + ProcessHandle.current().pid() + "@visitor.test";

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  // No page is as large, in bytes.
  private static final int LARGE = 1 << 23;
  // Long enough to hold a PDF's own number.
  private static final int TRAILER = 120;

  private final Path folder;
  private final Instant begun = Instant.now().minusSeconds(1);
  private final KioskOnGlass kiosk;
  private Visit made;

  /**
   * A kiosk for real, not a demo, with one answer given and its summary on the glass.
   *
   * @param folder of the test's own, for the settings and the state
   */
  public VisitOnParts(Path folder, Printer printer, Mailer mailer) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("clinic.toml"),
            """
            languages = ["en", "es"]
            state = "%1$s/state"
            outbox = "%1$s/outbox"
            [clinic]
            name = "Clinic %2$d"
            [printer]
            uri = "ipp://localhost/ipp/print"
            [mail]
            host = "localhost"
            from = "kiosk@clinic.example"
            """
                .formatted(folder, ProcessHandle.current().pid()));
    this.folder = folder;
    var settings = new SettingsReader(VisitOnParts::refuse).read(file);
    kiosk =
        KioskOnGlass.on(
            settings,
            new Parts(Optional.of(printer), Optional.of(mailer), StaffAlert.none()),
            Way.UPRIGHT);
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
    made = atTheSummary();
  }

  private static void refuse(Problem problem) {
    throw new AssertionError(problem.toString());
  }

  public KioskOnGlass kiosk() {
    return kiosk;
  }

  /** Asks for the page. */
  public void print() {
    kiosk.does(new Action.Print());
  }

  /** Types the address and asks for the message. */
  public void mail() {
    kiosk.does(new Action.TypeAddress());
    if (kiosk.visit().delivery().typed().isEmpty()) {
      kiosk.does(new Action.Typed(ADDRESS));
    }
    kiosk.does(new Action.OfferAddress());
    kiosk.does(new Action.SendMail());
  }

  /** Waits until the glass says so; a space there may be the end of a line. */
  public void reads(String words) {
    kiosk.await("\"" + words + "\"", () -> plain(kiosk.seen()).contains(plain(words)));
  }

  /** The same, for words of the clinic's. */
  public void readsWord(String key) {
    reads(kiosk.words().text(key));
  }

  /** Waits until nothing is under way, however long that takes. */
  public void waitsForTheEnd() {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !kiosk.visit().delivery().underWay());
    } catch (TimeoutException e) {
      throw new AssertionError("Still under way: " + kiosk.visit().delivery(), e);
    }
    kiosk.settle();
  }

  /** The answers still stand, and the page can be made of them again. */
  public void stillHasItsAnswers() {
    assertEquals(made.answers(), kiosk.visit().answers());
    assertFalse(made.answers().isEmpty());
    made = atTheSummary();
  }

  /** The page can still be sent. */
  public void canMailInstead() {
    mail();
    waitsForTheEnd();
    assertFalse(kiosk.visit().delivery().mail() instanceof MailState.Failed, this::state);
  }

  /** The page can still be printed. */
  public void canPrintInstead() {
    print();
    waitsForTheEnd();
    assertFalse(kiosk.visit().delivery().print() instanceof PrintState.Failed, this::state);
  }

  /** Ends the visit, from wherever it stands. */
  public void startsFresh() {
    kiosk.does(new Action.ConfirmFresh());
    assertInstanceOf(Screen.Attract.class, kiosk.screen());
  }

  /**
   * Nothing of the ended visit is on any page, in memory, or in a temporary file.
   *
   * @param spool what a printer keeps its documents in
   */
  public void leavesNothing(Path... spool) throws IOException {
    assertFalse(kiosk.held().contains(ADDRESS), kiosk.held());
    var document = made.summary().orElseThrow();
    var page = new WeakReference<>(document);
    var pdf = document.pdf();
    var trailer = Arrays.copyOfRange(pdf, pdf.length - TRAILER, pdf.length);
    made = Visit.fresh(0, "en");
    document = null;
    awaitWith("the page is gone from memory", () -> collected(page));
    assertEquals(List.of(), holding(trailer, ADDRESS.getBytes(StandardCharsets.US_ASCII)));
    for (var kept : spool) {
      awaitWith(kept + " is empty", () -> isEmpty(kept));
    }
  }

  private List<Path> holding(byte[]... secrets) throws IOException {
    var holding = new ArrayList<Path>();
    Files.walkFileTree(
        TEMPORARY,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes about) {
            return at.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            boolean young =
                about.lastModifiedTime().toInstant().isAfter(begun) && about.size() < LARGE;
            if (young && about.isRegularFile() && holds(Files.readAllBytes(file), secrets)) {
              holding.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return holding;
  }

  private static boolean holds(byte[] bytes, byte[]... secrets) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return Arrays.stream(secrets)
        .anyMatch(secret -> text.contains(new String(secret, StandardCharsets.ISO_8859_1)));
  }

  private static boolean collected(WeakReference<?> reference) {
    System.gc();
    return reference.refersTo(null);
  }

  private static void awaitWith(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("In vain until " + what, e);
    }
  }

  private Visit atTheSummary() {
    kiosk.does(new Action.OpenSummary());
    kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
    return kiosk.visit();
  }

  private String state() {
    return kiosk.visit().delivery() + " on " + kiosk.seen();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static boolean isEmpty(Path spool) throws IOException {
    try (var files = Files.list(spool)) {
      return files.findAny().isEmpty();
    }
  }

  @Override
  public void close() {
    kiosk.close();
  }
}
