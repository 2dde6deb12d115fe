package glowup.kiosk.delivery;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.BooleanType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Name;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import glowup.kiosk.delivery.Answer.Given;
import glowup.kiosk.delivery.Answer.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * The five requests of the Internet Printing Protocol (RFC 8011) that a kiosk makes. A job is named
 * after the kiosk, never after the visitor: its name shows on the printer and in its history.
 */
final class IppConnection {
  private static final Duration DOCUMENT = Duration.ofSeconds(30);
  private static final Name USER = new Name("kiosk");
  private static final Name JOB = new Name("Kiosk page");
  // Known to CUPS only, which keeps the documents of jobs that have ended.
  private static final BooleanType PURGE = new BooleanType("purge-job");

  private final URI printer;
  private final IppExchange exchange;
  private final Duration question;

  /**
   * Opens nothing yet.
   *
   * @param question how long the printer may take for an answer; a document takes longer
   */
  IppConnection(URI printer, SSLContext trust, Duration question) {
    this.printer = printer;
    this.question = question;
    this.exchange = new IppExchange(printer, trust);
  }

  Answer<PrinterReport> describe() {
    var answer =
        exchange.insist(
            IppDescription.question(printer),
            question,
            packet -> IppDescription.read(packet, printer.getHost()));
    // What is not found here is the printer itself: the path in its address is wrong.
    return answer instanceof Refused(PrintFailure failure) && failure == PrintFailure.JOB_LOST
        ? new Refused<>(PrintFailure.NOT_A_PRINTER)
        : answer;
  }

  /** Makes a job that has no document yet, so that it can be cancelled while one is sent. */
  Answer<Integer> createJob(JobTicket ticket) {
    var request = IppPacket.createJob(printer);
    request.putOperationAttributes(Types.requestingUserName.of(USER), Types.jobName.of(JOB));
    var wishes = new ArrayList<Attribute<?>>();
    wishes.add(Types.copies.of(1));
    ticket.sides().map(Types.sides::of).ifPresent(wishes::add);
    ticket.colourMode().map(Types.printColorMode::of).ifPresent(wishes::add);
    ticket.media().map(KeywordOrName::new).map(Types.media::of).ifPresent(wishes::add);
    request.putJobAttributes(wishes);
    return exchange.insist(
        request,
        question,
        packet -> Optional.ofNullable(packet.getValue(Tag.jobAttributes, Types.jobId)));
  }

  /**
   * Gives the job one of its documents.
   *
   * @param last whether none follows
   */
  Answer<JobReport> sendDocument(int job, String mimeType, byte[] document, boolean last)
      throws InterruptedException {
    var request = IppPacket.sendDocument(printer, job);
    request.putOperationAttributes(
        Types.requestingUserName.of(USER),
        Types.documentFormat.of(mimeType),
        Types.lastDocument.of(last));
    return exchange.send(request, document, DOCUMENT, IppConnection::jobReport);
  }

  Answer<JobReport> job(int job) throws InterruptedException {
    var request = IppPacket.getJobAttributes(printer, job, Types.jobState);
    request.putOperationAttributes(Types.requestingUserName.of(USER));
    return exchange.ask(request, question, IppConnection::jobReport);
  }

  /**
   * Tells the printer to forget the job.
   *
   * @param purge whether to leave no trace of it, ended or not
   * @return whether the printer heard it, and so forgot it or had nothing to forget
   */
  boolean cancel(int job, boolean purge) {
    var request = IppPacket.cancelJob(printer, job);
    request.putOperationAttributes(Types.requestingUserName.of(USER));
    if (purge) {
      request.putOperationAttributes(PURGE.of(true));
    }
    return switch (exchange.insist(request, question, _ -> Optional.of(job))) {
      case Given<Integer> _ -> true;
      case Refused<Integer>(PrintFailure failure) ->
          switch (failure) {
            case UNREACHABLE, NO_ANSWER, BUSY, PRINTER_FAULT -> false;
            default -> true;
          };
    };
  }

  private static Optional<JobReport> jobReport(IppPacket packet) {
    var state = packet.getValue(Tag.jobAttributes, Types.jobState);
    return state == null ? Optional.empty() : JobReport.of(state.getCode());
  }
}
