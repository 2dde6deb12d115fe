package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrinterBench;
import glowup.kiosk.delivery.PrinterFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever a printer does, its visitor knows, keeps the page, can mail it, and leaves no trace. */
class PrinterFaultsTest {
  private static final Mailer MAIL = new AcceptingMailer();

  private final Path folder;

  PrinterFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # fault                | what the visitor reads                          | and, once it was mended or given up
          OFF_AT_START             | The printer does not answer.                    | Code P1.
          OFF_MID_JOB              | The printer is switched off or out of reach.    | Code P11.
          SILENT                   | The printer does not answer.                    | Code P2.
          DRIPS                    | The printer does not answer.                    | Code P2.
          SPEAKS_NONSENSE          | The printer is not set up right.                | Code P3.
          WRONG_PATH               | The printer is not set up right.                | Code P3.
          NO_SUCH_QUEUE            | The printer is not set up right.                | Code P3.
          WANTS_LOGIN              | The printer wants a password.                   | Code P4.
          WANTS_LOGIN_FOR_JOBS     | The printer wants a password.                   | Code P4.
          SELF_SIGNED              | There is no safe connection to the printer.     | Code P5.
          SELF_SIGNED_AND_NAMED    | Please collect your page now                            | Please collect your page now
          TAKES_NO_PDF             | The printer cannot take this kind of page.      | Code P6.
          REFUSES_THIS_PAGE        | The printer cannot take this kind of page.      | Code P6.
          LACKS_THE_PAPER          | The printer has no paper of the size we need.   | Code P16.
          HANGS_UP_MID_DOCUMENT    | The printer does not answer.                    | Code P2.
          BUSY                     | The printer is busy.                            | Code P8.
          BROKEN                   | The printer reports a fault.                    | Code P13.
          LOSES_THE_JOB            | The printer lost track of it.                   | Code P12.
          CANCELLED_AT_THE_PRINTER | Someone stopped it at the printer.              | Code P10.
          DOES_NOT_HEAR_THE_CANCEL | Your page is coming out now.                    | Code P11.
          OUT_OF_PAPER             | The printer is out of paper.                    | Please collect your page now
          JAMMED                   | Paper is stuck in the printer.                  | Please collect your page now
          COVER_OPEN               | A door of the printer is open.                  | Please collect your page now
          OUT_OF_TONER             | The printer is out of ink or toner.             | Please collect your page now
          TRAY_FULL                | The printer's tray is full.                     | Please collect your page now
          SLOW                     | Your page is coming out now.                    | Please collect your page now
          PAUSED                   | The printer is paused.                          | Please collect your page now
          REFUSES_JOBS             | The printer takes no pages right now.           | Code P7.
          GIVES_UP                 | The printer gave up.                            | Code P9.
          HOLDS_THE_JOB            | The printer is waiting for someone.             | Please collect your page now
          STOPS_AND_COMES_BACK     | The printer is paused.                          | Please collect your page now
          HAS_ANOTHERS_JOB_FIRST   | The printer is busy with another page.          | Please collect your page now
          """)
  void aVisitorIsToldTheTruthAndKeepsThePage(PrinterFault fault, String reads, String afterwards)
      throws Exception {
    try (var bench = fault.in(folder);
        var visit = new VisitOnParts(folder, bench.printer(), MAIL)) {
      visit.print();
      visit.reads(reads);

      bench.mend();
      visit.waitsForTheEnd();
      visit.reads(afterwards);

      visit.stillHasItsAnswers();
      visit.canMailInstead();
      visit.startsFresh();
      leftNothing(visit, bench);
    }
  }

  @Test
  void aPageThatWaitsForPaperIsForgottenWithTheVisit() throws Exception {
    try (var bench = PrinterFault.OUT_OF_PAPER.in(folder);
        var visit = new VisitOnParts(folder, bench.printer(), MAIL)) {
      visit.print();
      visit.reads("The printer is out of paper.");

      visit.startsFresh();

      leftNothing(visit, bench);
      bench.mend();
      assertTrue(Files.notExists(folder.resolve("cups/printer/paper")));
    }
  }

  private static void leftNothing(VisitOnParts visit, PrinterBench bench) throws IOException {
    visit.leavesNothing(bench.spools().toArray(Path[]::new));
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, bench::isCalledOff);
    } catch (TimeoutException e) {
      throw new AssertionError("The printer was never told to forget the page", e);
    }
  }

  private static final class AcceptingMailer implements Mailer {
    @Override
    public MailState.Ended send(OutgoingMail mail) {
      return new MailState.Sent();
    }

    @Override
    public PartReadiness readiness() {
      return new PartReadiness.Ready("mail");
    }
  }
}
