package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.PrintState.NeedsStaff;
import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.delivery.PrintState.Printing;
import glowup.kiosk.delivery.PrintState.UnderWay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripted printer only claims, against the Printer Working Group's own printer. */
class IppEveryPrinterTest {
  private static final byte[] PDF = "%PDF-1.7 test".getBytes(US_ASCII);

  @Test
  void aPageComesOutWhole(@TempDir Path folder) throws Exception {
    var paper = folder.resolve("paper.pdf");
    try (var lobby = new Lobby(folder, "cp \"$1\" '" + paper + "'")) {
      assertInstanceOf(PartReadiness.Ready.class, lobby.printer().readiness());

      assertEquals(new Printed(), lobby.printer().print(PDF, _ -> {}));
      assertArrayEquals(PDF, Files.readAllBytes(paper));
    }
  }

  @Test
  void anEmptyTrayIsSaidUntilItIsFilled(@TempDir Path folder) throws Exception {
    try (var lobby = new Lobby(folder, "sleep 1")) {
      var progress = new ArrayList<UnderWay>();
      lobby.trays(0);

      var end = lobby.printer().print(PDF, state -> fillWhenSaid(lobby, progress, state));

      assertEquals(new Printed(), end);
      assertTrue(progress.contains(new NeedsStaff(PrinterTrouble.NO_PAPER)), progress::toString);
      assertEquals(new Printing(), progress.getLast());
    }
  }

  @Test
  void aJobThatThePrinterGivesUpHasFailed(@TempDir Path folder) throws Exception {
    try (var lobby = new Lobby(folder, "exit 1")) {
      assertEquals(
          new PrintState.Failed(PrintFailure.ABORTED), lobby.printer().print(PDF, _ -> {}));
    }
  }

  @Test
  void anInterruptedPageIsCancelledAtThePrinter(@TempDir Path folder) throws Exception {
    try (var lobby = new Lobby(folder, "sleep 2")) {
      var begun = new CompletableFuture<UnderWay>();
      var left = new CompletableFuture<InterruptedException>();
      var visit =
          Thread.startVirtualThread(
              () ->
                  left.complete(
                      assertThrows(
                          InterruptedException.class,
                          () -> lobby.printer().print(PDF, state -> tell(begun, state)))));
      begun.get(10, TimeUnit.SECONDS);

      visit.interrupt();

      left.get(10, TimeUnit.SECONDS);
      assertEquals(new Answer.Given<>(JobReport.CANCELLED), endOfFirstJob(lobby));
    }
  }

  private static void fillWhenSaid(Lobby lobby, List<UnderWay> progress, UnderWay state) {
    progress.add(state);
    if (state.equals(new NeedsStaff(PrinterTrouble.NO_PAPER))) {
      try {
        lobby.trays(250);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void tell(CompletableFuture<UnderWay> begun, UnderWay state) {
    if (state instanceof Printing) {
      begun.complete(state);
    }
  }

  /** The printer finishes what its paper path is at before it says how a job ended. */
  private static Answer<JobReport> endOfFirstJob(Lobby lobby) throws InterruptedException {
    var connection = lobby.connection();
    var report = connection.job(1);
    for (int i = 0; i < 50 && report.equals(new Answer.Given<>(JobReport.WORKING)); i++) {
      Thread.sleep(100);
      report = connection.job(1);
    }
    return report;
  }
}
