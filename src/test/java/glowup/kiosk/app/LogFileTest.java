package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.VisitRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private static final int VISITS = 200;
  private static final String CANARY = "canary@example.org";
  private static final String LINE =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S* (INFO |WARN |ERROR) \\w+ \\S.*";

  private final Path folder;

  LogFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    LogFile.close();
  }

  @Test
  void aBugIsOneLineWithItsCodeAndWhereItWas() throws IOException {
    assertTrue(LogFile.in(folder));
    var bug = new IllegalStateException(CANARY);

    new Errors(_ -> {}).uncaughtException(Thread.currentThread(), bug);

    var lines = logged();
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.getFirst().matches(LINE), lines.getFirst());
    assertTrue(lines.getFirst().contains(" bug code=" + Errors.code(bug)), lines.getFirst());
    assertTrue(lines.getFirst().contains("LogFileTest.aBugIsOneLine"), lines.getFirst());
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefusedAndNothingBreaks() throws IOException {
    assertFalse(LogFile.in(Files.writeString(folder.resolve("state"), "no folder")));
  }

  /** Every part fails in every visit, and what it throws quotes the visitor. */
  @Test
  void nothingThatAVisitorEnteredIsInTheLogOfTwoHundredFailingVisits() throws Exception {
    assertTrue(LogFile.in(folder));
    var content = KioskOnGlass.shippedContent().asDemo();
    var scene = new LinkedBlockingQueue<Runnable>();
    var loop = new VisitLoop(new VisitRules(content));
    var errors = new Errors(loop::dispatch);
    var parts = new Parts(Optional.of(new BrokenPrinter()), Optional.of(new BrokenMailer()));
    loop.follow(new DeliveryDesk(content, parts, new Background(scene::add), loop::dispatch));
    loop.follow(
        (_, action, _) -> {
          if (action instanceof Action.HideScreen) {
            throw new IllegalStateException(CANARY + loop.visit());
          }
        });
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, bug) -> scene.add(() -> errors.uncaughtException(thread, bug)));
    try {
      for (int visit = 0; visit < VISITS; visit++) {
        visit(loop, scene, errors);
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }

    var lines = logged();
    assertTrue(lines.size() >= 3 * VISITS, lines.size() + " lines");
    lines.forEach(line -> assertFalse(line.contains("canary"), line));
    lines.forEach(line -> assertTrue(line.matches(LINE), line));
  }

  private static void visit(VisitLoop loop, BlockingQueue<Runnable> scene, Errors errors)
      throws InterruptedException {
    begun(loop);
    loop.dispatch(new Action.Print());
    untilSorry(loop, scene);
    begun(loop);
    loop.dispatch(new Action.KeepTyped());
    loop.dispatch(new Action.SendMail());
    untilSorry(loop, scene);
    begun(loop);
    try {
      loop.dispatch(new Action.HideScreen());
    } catch (IllegalStateException bug) {
      errors.uncaughtException(Thread.currentThread(), bug);
    }
    untilSorry(loop, scene);
  }

  private static void begun(VisitLoop loop) {
    loop.dispatch(new Action.Begin());
    loop.dispatch(new Action.TypeAddress());
    loop.dispatch(new Action.Typed(CANARY));
    loop.dispatch(new Action.OpenSummary());
    var page = new SummaryDocument(CANARY.getBytes(StandardCharsets.UTF_8), List.of(), CANARY);
    loop.dispatch(new Action.SummaryMade(loop.visit(), page));
    assertEquals(CANARY, loop.visit().delivery().typed());
  }

  private static void untilSorry(VisitLoop loop, BlockingQueue<Runnable> scene)
      throws InterruptedException {
    while (!(loop.visit().screen() instanceof Screen.Sorry)) {
      var next = scene.poll(10, TimeUnit.SECONDS);
      assertNotNull(next, "waited in vain for the bug");
      next.run();
    }
    loop.dispatch(new Action.ConfirmFresh());
  }

  private List<String> logged() throws IOException {
    return Files.readAllLines(folder.resolve("kiosk.log"));
  }

  private record BrokenPrinter() implements Printer {
    @Override
    public PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress) {
      throw new IllegalStateException(new String(pdf, StandardCharsets.UTF_8));
    }

    @Override
    public PartReadiness readiness() {
      throw new IllegalStateException(CANARY);
    }
  }

  private record BrokenMailer() implements Mailer {
    @Override
    public MailState.Ended send(OutgoingMail mail) {
      throw new IllegalStateException(CANARY + mail);
    }

    @Override
    public PartReadiness readiness() {
      throw new IllegalStateException(CANARY);
    }
  }
}
