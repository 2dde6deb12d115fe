package glowup.kiosk.delivery;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Name;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.delivery.Answer.Given;
import glowup.kiosk.delivery.Answer.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * The five requests of the Internet Printing Protocol (RFC 8011) that a kiosk makes. A job is named
 * after the kiosk, never after the visitor: its name shows on the printer and in its history.
 */
final class IppConnection {
  private static final Duration DOCUMENT = Duration.ofSeconds(30);
  private static final byte[] NO_DOCUMENT = {};
  private static final String PDF = "application/pdf";
  private static final Name USER = new Name("kiosk");
  private static final Name JOB = new Name("Kiosk page");

  private final URI printer;
  private final HttpPost post;
  private final Duration question;

  /**
   * Opens nothing yet.
   *
   * @param question how long the printer may take for an answer; a document takes longer
   */
  IppConnection(URI printer, SSLContext trust, Duration question) {
    this.printer = printer;
    this.question = question;
    this.post = new HttpPost(printer, trust);
  }

  Answer<PrinterReport> describe() {
    var request =
        IppPacket.getPrinterAttributes(
            printer,
            Types.printerState,
            Types.printerStateReasons,
            Types.printerIsAcceptingJobs,
            Types.operationsSupported,
            Types.documentFormatSupported,
            Types.printerMakeAndModel);
    return understand(post.insist(bytes(request, NO_DOCUMENT), question), this::printerReport);
  }

  /** Makes a job that has no document yet, so that it can be cancelled while one is sent. */
  Answer<Integer> createJob(Paper paper) {
    var request = IppPacket.createJob(printer);
    request.putOperationAttributes(Types.requestingUserName.of(USER), Types.jobName.of(JOB));
    request.putJobAttributes(
        Types.copies.of(1),
        Types.sides.of("one-sided"),
        Types.media.of(new KeywordOrName(paper.pwgName())));
    return understand(
        post.insist(bytes(request, NO_DOCUMENT), question),
        packet -> Optional.ofNullable(packet.getValue(Tag.jobAttributes, Types.jobId)));
  }

  Answer<JobReport> sendDocument(int job, byte[] pdf) throws InterruptedException {
    var request = IppPacket.sendDocument(printer, job);
    request.putOperationAttributes(
        Types.requestingUserName.of(USER),
        Types.documentFormat.of(PDF),
        Types.lastDocument.of(true));
    return understand(post.ask(bytes(request, pdf), DOCUMENT), IppConnection::jobReport);
  }

  Answer<JobReport> job(int job) throws InterruptedException {
    var request = IppPacket.getJobAttributes(printer, job, Types.jobState);
    request.putOperationAttributes(Types.requestingUserName.of(USER));
    return understand(post.ask(bytes(request, NO_DOCUMENT), question), IppConnection::jobReport);
  }

  /** Tells the printer to forget the job; a printer that does not listen cannot be made to. */
  void cancel(int job) {
    var request = IppPacket.cancelJob(printer, job);
    request.putOperationAttributes(Types.requestingUserName.of(USER));
    var _ = post.insist(bytes(request, NO_DOCUMENT), question);
  }

  private static byte[] bytes(IppPacket.Builder request, byte[] document) {
    var bytes = new ByteArrayOutputStream();
    try (var ipp = new IppOutputStream(bytes)) {
      ipp.write(request.build());
      ipp.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> Answer<T> understand(
      Answer<byte[]> answer, Function<IppPacket, Optional<T>> reader) {
    return switch (answer) {
      case Refused<byte[]>(PrintFailure failure) -> new Refused<>(failure);
      case Given<byte[]>(byte[] bytes) -> understand(bytes, reader);
    };
  }

  private static <T> Answer<T> understand(byte[] bytes, Function<IppPacket, Optional<T>> reader) {
    try (var ipp = new IppInputStream(new ByteArrayInputStream(bytes))) {
      var packet = ipp.readPacket();
      var failure = failure(packet.getCode());
      if (failure.isPresent()) {
        return new Refused<>(failure.get());
      }
      return reader
          .apply(packet)
          .<Answer<T>>map(Given::new)
          .orElseGet(() -> new Refused<>(PrintFailure.NOT_A_PRINTER));
    } catch (IOException | RuntimeException _) {
      // The parser throws whatever a garbled length or tag leads it to.
      return new Refused<>(PrintFailure.NOT_A_PRINTER);
    }
  }

  /** Status codes as in RFC 8011, appendix B; below 0x0100 all is well. */
  private static Optional<PrintFailure> failure(int status) {
    if (status < 0x0100) {
      return Optional.empty();
    }
    return switch (status) {
      case 0x0401, 0x0402, 0x0403 -> Optional.of(PrintFailure.LOGIN_NEEDED);
      case 0x0406, 0x0407 -> Optional.of(PrintFailure.JOB_LOST);
      case 0x0408, 0x040A, 0x0411, 0x0413, 0x0414, 0x0415, 0x0416 ->
          Optional.of(PrintFailure.REFUSED_DOCUMENT);
      case 0x0500, 0x0504, 0x0505 -> Optional.of(PrintFailure.PRINTER_FAULT);
      case 0x0501, 0x0503 -> Optional.of(PrintFailure.NOT_A_PRINTER);
      case 0x0506, 0x050A -> Optional.of(PrintFailure.NOT_ACCEPTING);
      case 0x0502, 0x0507, 0x050B -> Optional.of(PrintFailure.BUSY);
      case 0x0508 -> Optional.of(PrintFailure.CANCELLED_AT_PRINTER);
      default -> Optional.of(PrintFailure.NOT_A_PRINTER);
    };
  }

  private Optional<PrinterReport> printerReport(IppPacket packet) {
    var state = packet.getValue(Tag.printerAttributes, Types.printerState);
    if (state == null) {
      return Optional.empty();
    }
    var reasons = packet.getStrings(Tag.printerAttributes, Types.printerStateReasons);
    var make = packet.getString(Tag.printerAttributes, Types.printerMakeAndModel);
    return Optional.of(
        new PrinterReport(
            make == null ? printer.getHost() : make,
            refusal(packet),
            PrinterTrouble.of(reasons, state.equals(PrinterState.stopped))));
  }

  private static Optional<PrintFailure> refusal(IppPacket packet) {
    var operations = packet.getValues(Tag.printerAttributes, Types.operationsSupported);
    if (!operations.containsAll(List.of(Operation.createJob, Operation.sendDocument))) {
      return Optional.of(PrintFailure.NOT_A_PRINTER);
    }
    if (!packet.getValues(Tag.printerAttributes, Types.documentFormatSupported).contains(PDF)) {
      return Optional.of(PrintFailure.REFUSED_DOCUMENT);
    }
    var accepting = packet.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs);
    return Boolean.FALSE.equals(accepting)
        ? Optional.of(PrintFailure.NOT_ACCEPTING)
        : Optional.empty();
  }

  private static Optional<JobReport> jobReport(IppPacket packet) {
    var state = packet.getValue(Tag.jobAttributes, Types.jobState);
    return state == null ? Optional.empty() : JobReport.of(state.getCode());
  }
}
