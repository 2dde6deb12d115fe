package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.delivery.PrintState.NeedsStaff;
import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.delivery.PrintState.Printing;
import glowup.kiosk.delivery.PrintState.Queued;
import glowup.kiosk.delivery.PrintState.Sending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IppPrinterTest {
  private static final byte[] PDF = "%PDF-1.7 test".getBytes(US_ASCII);
  private static final PrintWishes LETTER = new PrintWishes(Paper.LETTER, false, false);
  private static final PageRaster NO_RASTER = (_, _, _, _) -> {};
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ScriptedPrinter lobby = new ScriptedPrinter(socket());
  private final List<PrintState> progress = new ArrayList<>();

  @AfterEach
  void switchOff() throws IOException {
    lobby.close();
  }

  @Test
  void aPageIsPrintedWhenThePrinterSaysSo() throws Exception {
    lobby.jobGoes(JobState.pending, JobState.processing, JobState.processing, JobState.completed);

    assertEquals(new Printed(), print());
    assertEquals(List.of(new Sending(), new Queued(), new Printing()), progress);
    assertArrayEquals(PDF, lobby.document());
    assertFalse(lobby.operations().contains(Operation.cancelJob));
  }

  @Test
  void theJobIsOneLetterPageNamedAfterTheKiosk() throws Exception {
    lobby.offers(
        Types.mediaSupported.of(new KeywordOrName("na_letter_8.5x11in")),
        Types.sidesSupported.of("one-sided", "two-sided-long-edge"),
        Types.printColorModeSupported.of("color", "monochrome"));
    lobby.jobGoes(JobState.completed);

    var _ = print();

    var job = asked(Operation.createJob);
    assertEquals("Kiosk page", job.getString(Tag.operationAttributes, Types.jobName));
    assertEquals("kiosk", job.getString(Tag.operationAttributes, Types.requestingUserName));
    assertEquals("na_letter_8.5x11in", job.getString(Tag.jobAttributes, Types.media));
    assertEquals("one-sided", job.getString(Tag.jobAttributes, Types.sides));
    assertEquals("monochrome", job.getString(Tag.jobAttributes, Types.printColorMode));
    assertEquals(1, job.getValue(Tag.jobAttributes, Types.copies));
  }

  @Test
  void aPrinterThatNamesNothingIsAskedForNothing() throws Exception {
    lobby.jobGoes(JobState.completed);

    var _ = print();

    var job = asked(Operation.createJob);
    assertNull(job.getString(Tag.jobAttributes, Types.media));
    assertNull(job.getString(Tag.jobAttributes, Types.sides));
    assertNull(job.getString(Tag.jobAttributes, Types.printColorMode));
  }

  @Test
  void aPrinterWithoutThePaperIsSentNothing() throws Exception {
    lobby.offers(Types.mediaSupported.of(new KeywordOrName("iso_a4_210x297mm")));

    assertEquals(failed(PrintFailure.PAPER_SIZE), print());
    assertEquals(
        new PartReadiness.NotReady("Scripted 1", PrintFailure.PAPER_SIZE),
        printer(lobby.uri("ipp"), MINUTE).readiness());
    assertFalse(lobby.operations().contains(Operation.createJob));
  }

  @Test
  void aPathWithNoPrinterAtItIsNoLostJob() throws Exception {
    lobby.answers(
        Operation.getPrinterAttributes,
        ScriptedPrinter.ipp(IppPacket.response(Status.clientErrorNotFound)));

    assertEquals(failed(PrintFailure.NOT_A_PRINTER), print());
  }

  @Test
  void aCancelThatGetsLostIsSaidAgainButNotForEver() throws Exception {
    for (int i = 0; i < 9; i++) {
      lobby.answers(Operation.cancelJob, ScriptedPrinter.http(500, new byte[0]));
    }
    lobby.jobGoes(JobState.aborted);

    assertEquals(failed(PrintFailure.ABORTED), print());
    await(() -> cancels() == 6);
    assertEquals(7, asked(Operation.cancelJob).getValue(Tag.operationAttributes, Types.jobId));
  }

  @Test
  void aCancelThatWasHeardIsNotSaidAgain() throws Exception {
    lobby.answers(Operation.cancelJob, ScriptedPrinter.http(500, new byte[0]));
    lobby.jobGoes(JobState.aborted);

    assertEquals(failed(PrintFailure.ABORTED), print());
    await(() -> cancels() == 2);
  }

  private long cancels() {
    return lobby.operations().stream().filter(Operation.cancelJob::equals).count();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertTrue(condition.getAsBoolean());
  }

  @Test
  void anEmptyTrayNeedsStaffAndThenGoesOn() throws Exception {
    lobby.jobGoes(JobState.processing, JobState.processingStopped, JobState.completed);
    lobby.says("media-empty-error", "toner-low-warning");

    assertEquals(new Printed(), print());
    assertEquals(List.of(new Sending(), new NeedsStaff(PrinterTrouble.NO_PAPER)), progress);
  }

  @ParameterizedTest
  @CsvSource({"aborted, ABORTED", "canceled, CANCELLED_AT_PRINTER"})
  void aJobThatEndsOtherwiseHasFailed(String state, PrintFailure failure) throws Exception {
    lobby.jobGoes(state.equals("aborted") ? JobState.aborted : JobState.canceled);

    assertEquals(failed(failure), print());
  }

  @Test
  void aPrinterWithoutPdfIsSentNothing() throws Exception {
    lobby.takes("image/pwg-raster");

    assertEquals(failed(PrintFailure.REFUSED_DOCUMENT), print());
    assertEquals(List.of(Operation.getPrinterAttributes), lobby.operations());
  }

  @Test
  void aDocumentThePrinterRefusesLeavesNoJobBehind() throws Exception {
    lobby.answers(
        Operation.sendDocument,
        ScriptedPrinter.ipp(IppPacket.response(Status.clientErrorDocumentFormatError)));

    assertEquals(failed(PrintFailure.REFUSED_DOCUMENT), print());
    assertEquals(Operation.cancelJob, lobby.operations().getLast());
  }

  @Test
  void oneLostAnswerDoesNotLoseThePage() throws Exception {
    lobby.answers(Operation.getJobAttributes, ScriptedPrinter.http(500, new byte[0]));
    lobby.jobGoes(JobState.completed);

    assertEquals(new Printed(), print());
    assertEquals(List.of(new Sending(), new NeedsStaff(PrinterTrouble.OFFLINE)), progress);
  }

  @Test
  void aForgottenJobIsNotCalledPrinted() throws Exception {
    lobby.answers(
        Operation.getJobAttributes,
        ScriptedPrinter.ipp(IppPacket.response(Status.clientErrorNotFound)));

    assertEquals(failed(PrintFailure.JOB_LOST), print());
  }

  @Test
  void aPageThatTakesTooLongIsCancelled() throws Exception {
    lobby.jobGoes(JobState.processing);

    assertEquals(
        failed(PrintFailure.NOT_IN_TIME),
        printer(lobby.uri("ipp"), Duration.ofMillis(100)).print(PDF, progress::add));
    assertEquals(Operation.cancelJob, lobby.operations().getLast());
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsenseIsAFailureAndNoException(byte[] response, PrintFailure failure) throws Exception {
    lobby.answers(Operation.getPrinterAttributes, response);
    lobby.answers(Operation.getPrinterAttributes, response);

    assertEquals(failed(failure), print());
    assertEquals(
        new PartReadiness.NotReady(lobby.uri("ipp").toString(), failure),
        printer(lobby.uri("ipp"), MINUTE).readiness());
  }

  static Stream<Arguments> nonsense() {
    var endless = new byte[4 << 20];
    return Stream.of(
        Arguments.of(ScriptedPrinter.http(404, new byte[0]), PrintFailure.NOT_A_PRINTER),
        Arguments.of(ScriptedPrinter.http(301, new byte[0]), PrintFailure.NOT_A_PRINTER),
        Arguments.of(ScriptedPrinter.http(401, new byte[0]), PrintFailure.LOGIN_NEEDED),
        Arguments.of(ScriptedPrinter.http(426, new byte[0]), PrintFailure.NOT_SECURE),
        Arguments.of(ScriptedPrinter.http(500, new byte[0]), PrintFailure.PRINTER_FAULT),
        Arguments.of(ScriptedPrinter.http(503, new byte[0]), PrintFailure.BUSY),
        Arguments.of(ScriptedPrinter.http(200, new byte[0]), PrintFailure.NOT_A_PRINTER),
        Arguments.of(ScriptedPrinter.http(200, endless), PrintFailure.NO_ANSWER),
        Arguments.of(
            ScriptedPrinter.http(200, "<html>router</html>".getBytes(US_ASCII)),
            PrintFailure.NOT_A_PRINTER),
        Arguments.of(
            ScriptedPrinter.ipp(IppPacket.response(Status.successfulOk)),
            PrintFailure.NOT_A_PRINTER),
        Arguments.of(
            ScriptedPrinter.ipp(IppPacket.response(Status.serverErrorNotAcceptingJobs)),
            PrintFailure.NOT_ACCEPTING),
        Arguments.of("not even HTTP\r\n\r\n".getBytes(US_ASCII), PrintFailure.NOT_A_PRINTER));
  }

  @Test
  void aSilentPrinterIsGivenUp() throws Exception {
    lobby.isSilentAt(Operation.getPrinterAttributes);

    assertEquals(failed(PrintFailure.NO_ANSWER), print());
  }

  @Test
  void noPrinterAtAllIsUnreachable() throws Exception {
    var gone = lobby.uri("ipp");
    lobby.close();

    assertEquals(failed(PrintFailure.UNREACHABLE), printer(gone, MINUTE).print(PDF, _ -> {}));
  }

  @Test
  void anInterruptCancelsTheJobFirst() throws Exception {
    lobby.jobGoes(JobState.processing);

    interruptAt(Operation.getJobAttributes);

    assertEquals(Operation.cancelJob, lobby.operations().getLast());
    assertEquals(7, asked(Operation.cancelJob).getValue(Tag.operationAttributes, Types.jobId));
  }

  @Test
  void anInterruptWhileTheJobIsMadeCancelsItToo() throws Exception {
    interruptAt(Operation.createJob);

    assertEquals(Operation.cancelJob, lobby.operations().getLast());
  }

  @Test
  void anInterruptDoesNotWaitForAStuckDocument() throws Exception {
    lobby.isSilentAt(Operation.sendDocument);

    interruptAt(Operation.sendDocument);

    assertEquals(Operation.cancelJob, lobby.operations().getLast());
  }

  @Test
  void anEncryptedPrinterMustBeVouchedFor(@TempDir Path folder) throws Exception {
    var trust = new TestCertificate(folder, "localhost").context();
    var socket =
        trust.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getByName("localhost"));
    try (var secure = new ScriptedPrinter(socket)) {
      var uri = secure.uri("ipps");
      secure.jobGoes(JobState.completed);

      assertEquals(failed(PrintFailure.NOT_SECURE), printer(uri, MINUTE).print(PDF, _ -> {}));
      assertEquals(new Printed(), printer(uri, trust, MINUTE).print(PDF, _ -> {}));
    }
  }

  @Test
  void aPrinterIsReadyOnceSomebodyFillsIt() {
    lobby.says("media-empty");
    assertEquals(
        new PartReadiness.NotReady("Scripted 1", PrinterTrouble.NO_PAPER),
        printer(lobby.uri("ipp"), MINUTE).readiness());

    lobby.says("none");
    assertEquals(
        new PartReadiness.Ready("Scripted 1"), printer(lobby.uri("ipp"), MINUTE).readiness());
  }

  private PrintState print() throws InterruptedException {
    return printer(lobby.uri("ipp"), MINUTE).print(PDF, progress::add);
  }

  private void interruptAt(Operation operation) throws Exception {
    var printer = printer(lobby.uri("ipp"), MINUTE);
    var left = new CompletableFuture<InterruptedException>();
    var thread =
        Thread.startVirtualThread(
            () ->
                left.complete(
                    assertThrows(
                        InterruptedException.class, () -> printer.print(PDF, progress::add))));
    while (!lobby.operations().contains(operation)) {
      Thread.sleep(1);
    }
    thread.interrupt();
    assertTrue(left.get(5, TimeUnit.SECONDS) != null);
  }

  private IppPacket asked(Operation operation) {
    return lobby.asked().stream()
        .filter(packet -> packet.getOperation().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  private static IppPrinter printer(URI uri, Duration most) {
    return printer(uri, TestCertificate.ofTheWorld(), most);
  }

  private static IppPrinter printer(URI uri, SSLContext trust, Duration most) {
    var connection = new IppConnection(uri, trust, Duration.ofSeconds(3));
    return new IppPrinter(
        uri, connection, LETTER, NO_RASTER, most, Duration.ofMillis(10), InstantSource.system());
  }

  private static PrintState.Failed failed(PrintFailure failure) {
    return new PrintState.Failed(failure);
  }

  private static ServerSocket socket() {
    try {
      return new ServerSocket(0, 5, InetAddress.getByName("localhost"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
