package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What goes wrong with printers: on a real CUPS server what that can do, on a scripted printer the
 * rest.
 */
public enum PrinterFault {
  OFF_AT_START(_ -> ScriptedBench.switchedOff()),
  OFF_MID_JOB(scripted(printer -> printer.isSwitchedOffAt(Operation.getJobAttributes))),
  SILENT(scripted(printer -> printer.isSilentAt(Operation.getPrinterAttributes))),
  DRIPS(scripted(printer -> printer.dripsAt(Operation.getPrinterAttributes))),
  SPEAKS_NONSENSE(
      answering(
          Operation.getPrinterAttributes,
          ScriptedPrinter.http(200, "<html>router</html>".getBytes(US_ASCII)))),
  WRONG_PATH(answering(Operation.getPrinterAttributes, ScriptedPrinter.http(404, new byte[0]))),
  WANTS_LOGIN(answering(Operation.getPrinterAttributes, ScriptedPrinter.http(401, new byte[0]))),
  WANTS_LOGIN_FOR_JOBS(answering(Operation.createJob, status(Status.clientErrorNotAuthenticated))),
  SELF_SIGNED(
      folder -> ScriptedBench.selfSigned(new TestCertificate(folder, "localhost"), false, _ -> {})),
  SELF_SIGNED_AND_NAMED(
      folder ->
          ScriptedBench.selfSigned(
              new TestCertificate(folder, "localhost"),
              true,
              printer -> printer.jobGoes(JobState.completed))),
  TAKES_NO_PDF(scripted(printer -> printer.takes("application/postscript"))),
  LACKS_THE_PAPER(
      scripted(
          printer ->
              printer.offers(Types.mediaSupported.of(new KeywordOrName("iso_a4_210x297mm"))))),
  REFUSES_THIS_PAGE(
      answering(Operation.sendDocument, status(Status.clientErrorDocumentFormatError))),
  HANGS_UP_MID_DOCUMENT(scripted(printer -> printer.takesNoMoreThan(1000))),
  BUSY(answering(Operation.createJob, status(Status.serverErrorBusy))),
  BROKEN(answering(Operation.createJob, status(Status.serverErrorInternalError))),
  LOSES_THE_JOB(answering(Operation.getJobAttributes, status(Status.clientErrorNotFound))),
  CANCELLED_AT_THE_PRINTER(scripted(printer -> printer.jobGoes(JobState.canceled))),
  DOES_NOT_HEAR_THE_CANCEL(
      _ ->
          ScriptedBench.calledOff(
              3,
              printer -> {
                printer.jobGoes(JobState.processing);
                printer.answers(Operation.cancelJob, ScriptedPrinter.http(500, new byte[0]));
                printer.answers(Operation.cancelJob, ScriptedPrinter.http(500, new byte[0]));
              })),

  OUT_OF_PAPER(troubled("media-empty-error")),
  JAMMED(troubled("media-jam-error")),
  COVER_OPEN(troubled("cover-open-error")),
  OUT_OF_TONER(troubled("toner-empty-error")),
  TRAY_FULL(troubled("output-area-full-error")),
  SLOW(folder -> CupsBench.of(folder, PrivateCups::stalls)),
  PAUSED(
      folder ->
          CupsBench.of(
              folder,
              cups -> cups.command("cupsdisable", "lobby"),
              cups -> cups.command("cupsenable", "lobby"))),
  REFUSES_JOBS(folder -> CupsBench.of(folder, cups -> cups.command("cupsreject", "lobby"))),
  GIVES_UP(
      folder ->
          CupsBench.of(
              folder,
              cups -> {
                cups.command("lpadmin", "-p", "lobby", "-o", "printer-error-policy=abort-job");
                cups.fails(1);
              })),
  HOLDS_THE_JOB(
      folder ->
          CupsBench.of(
              folder,
              cups -> cups.fails(3),
              cups -> {
                cups.mend();
                cups.command("lp", "-i", "lobby-1", "-H", "resume");
              })),
  STOPS_AND_COMES_BACK(
      folder ->
          CupsBench.of(
              folder,
              cups -> cups.fails(4),
              cups -> {
                cups.mend();
                cups.command("cupsenable", "lobby");
              })),
  HAS_ANOTHERS_JOB_FIRST(
      folder ->
          ((CupsBench)
                  CupsBench.of(
                      folder,
                      cups -> {
                        cups.stalls();
                        cups.printsForAnother();
                      }))
              .shared()),
  NO_SUCH_QUEUE(
      folder -> {
        var cups = new PrivateCups(folder);
        var gone = cups.address().resolve("/printers/gone");
        var printer = cups.printer(gone, Duration.ofSeconds(5));
        return new CupsBench(cups, printer, _ -> {}, List.of(cups.spool()));
      });

  @SuppressWarnings("ImmutableEnumChecker") // Code, which keeps nothing.
  private final Stage stage;

  PrinterFault(Stage stage) {
    this.stage = stage;
  }

  /** Sets it up, in a folder of the test's own. */
  public PrinterBench in(Path folder) throws IOException, InterruptedException {
    return stage.in(folder);
  }

  private interface Stage {
    PrinterBench in(Path folder) throws IOException, InterruptedException;
  }

  private static Stage scripted(Consumer<ScriptedPrinter> script) {
    return _ -> ScriptedBench.of(script);
  }

  private static Stage answering(Operation operation, byte[] answer) {
    return scripted(printer -> printer.answers(operation, answer));
  }

  private static Stage troubled(String reason) {
    return folder -> CupsBench.of(folder, cups -> cups.troubles(reason));
  }

  private static byte[] status(Status status) {
    return ScriptedPrinter.ipp(IppPacket.response(status));
  }
}
