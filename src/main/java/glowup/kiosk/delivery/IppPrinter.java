package glowup.kiosk.delivery;

import glowup.kiosk.delivery.Answer.Given;
import glowup.kiosk.delivery.Answer.Refused;
import glowup.kiosk.delivery.PartReadiness.NotReady;
import glowup.kiosk.delivery.PartReadiness.Ready;
import glowup.kiosk.delivery.PrintState.Ended;
import glowup.kiosk.delivery.PrintState.Failed;
import glowup.kiosk.delivery.PrintState.NeedsStaff;
import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.delivery.PrintState.Printing;
import glowup.kiosk.delivery.PrintState.Queued;
import glowup.kiosk.delivery.PrintState.Sending;
import glowup.kiosk.delivery.PrintState.UnderWay;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * A printer that speaks IPP Everywhere. It follows the job until the printer says how it ended, and
 * cancels whatever it cannot follow to its end, so that no page drops into an empty room.
 */
public final class IppPrinter implements Printer {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration QUESTION = Duration.ofSeconds(8);

  private final URI address;
  private final IppConnection printer;
  private final PrintWishes wishes;
  private final DocumentMaker maker;
  private final JobEraser eraser;
  private final Duration most;
  private final Duration look;
  private final InstantSource clock;

  /**
   * Opens no connection yet.
   *
   * @param address {@code ipp://} or {@code ipps://}
   * @param trust who vouches for an {@code ipps} printer's certificate
   * @param raster for a printer that takes no PDF
   * @param most how long a page may take from its acceptance to its end
   */
  public IppPrinter(
      URI address,
      SSLContext trust,
      PrintWishes wishes,
      PageRaster raster,
      Duration most,
      InstantSource clock) {
    this(address, new IppConnection(address, trust, QUESTION), wishes, raster, most, LOOK, clock);
  }

  IppPrinter(
      URI address,
      IppConnection printer,
      PrintWishes wishes,
      PageRaster raster,
      Duration most,
      Duration look,
      InstantSource clock) {
    this.address = address;
    this.printer = printer;
    this.wishes = wishes;
    this.maker = new DocumentMaker(raster, wishes);
    this.eraser = new JobEraser(printer, look);
    this.most = most;
    this.look = look;
    this.clock = clock;
  }

  @Override
  public Ended print(byte[] pdf, Consumer<UnderWay> progress) throws InterruptedException {
    progress.accept(new Sending());
    return switch (printer.describe()) {
      case Refused<PrinterReport>(PrintFailure failure) -> new Failed(failure);
      case Given<PrinterReport>(PrinterReport report) ->
          switch (plan(report)) {
            case Refused<DocumentForm>(PrintFailure failure) -> new Failed(failure);
            case Given<DocumentForm>(DocumentForm form) -> print(pdf, form, report, progress);
          };
    };
  }

  @Override
  public PartReadiness readiness() {
    return switch (printer.describe()) {
      case Refused<PrinterReport>(PrintFailure failure) ->
          new NotReady(address.toString(), failure);
      case Given<PrinterReport>(PrinterReport report) ->
          switch (plan(report)) {
            case Refused<DocumentForm>(PrintFailure failure) ->
                new NotReady(report.name(), failure);
            case Given<DocumentForm> _ ->
                report
                    .trouble()
                    .<PartReadiness>map(trouble -> new NotReady(report.name(), trouble))
                    .orElseGet(() -> new Ready(report.name()));
          };
    };
  }

  /** In what form a page would go, or why none would. */
  private Answer<DocumentForm> plan(PrinterReport report) {
    if (report.refusal().isPresent()) {
      return new Refused<>(report.refusal().get());
    }
    if (report.abilities().lacks(wishes.paper())) {
      return new Refused<>(PrintFailure.PAPER_SIZE);
    }
    return DocumentForm.of(report.abilities(), wishes)
        .<Answer<DocumentForm>>map(Given::new)
        .orElseGet(() -> new Refused<>(PrintFailure.REFUSED_DOCUMENT));
  }

  private Ended print(
      byte[] pdf, DocumentForm form, PrinterReport report, Consumer<UnderWay> progress)
      throws InterruptedException {
    var documents = maker.documents(pdf, form);
    if (documents.size() > 1 && !report.abilities().severalDocuments()) {
      return new Failed(PrintFailure.REFUSED_DOCUMENT);
    }
    var ticket = JobTicket.of(report.abilities(), wishes, form);
    return switch (printer.createJob(ticket)) {
      case Refused<Integer>(PrintFailure failure) -> new Failed(failure);
      case Given<Integer>(Integer job) -> {
        boolean isToGo = true;
        try {
          var end = deliver(job, form, documents, progress);
          isToGo = report.keepsJobs() || end instanceof Failed;
          yield end;
        } finally {
          if (isToGo) {
            eraser.erase(job, report.keepsJobs());
          }
        }
      }
    };
  }

  private Ended deliver(
      int job, DocumentForm form, List<byte[]> documents, Consumer<UnderWay> progress)
      throws InterruptedException {
    for (int i = 0; i < documents.size(); i++) {
      boolean last = i == documents.size() - 1;
      if (printer.sendDocument(job, form.mimeType(), documents.get(i), last)
          instanceof Refused<JobReport>(PrintFailure failure)) {
        return new Failed(failure);
      }
    }
    return follow(job, progress);
  }

  private Ended follow(int job, Consumer<UnderWay> progress) throws InterruptedException {
    var end = clock.instant().plus(most);
    UnderWay said = new Sending();
    while (clock.instant().isBefore(end)) {
      var now = ask(job);
      if (now instanceof Ended ended) {
        return ended;
      }
      if (now instanceof UnderWay underWay && !underWay.equals(said)) {
        said = underWay;
        progress.accept(underWay);
      }
      Thread.sleep(look);
    }
    return new Failed(PrintFailure.NOT_IN_TIME);
  }

  private PrintState ask(int job) throws InterruptedException {
    return switch (printer.job(job)) {
      case Refused<JobReport>(PrintFailure failure) ->
          // One unanswered question says nothing of the page: the network may come back.
          failure == PrintFailure.JOB_LOST
              ? new Failed(failure)
              : new NeedsStaff(PrinterTrouble.OFFLINE);
      case Given<JobReport>(JobReport report) ->
          switch (report) {
            case COMPLETED -> new Printed();
            case ABORTED -> new Failed(PrintFailure.ABORTED);
            case CANCELLED -> new Failed(PrintFailure.CANCELLED_AT_PRINTER);
            case HELD, STOPPED -> new NeedsStaff(trouble().orElse(PrinterTrouble.OTHER));
            case WAITING -> waiting(new Queued());
            case WORKING -> waiting(new Printing());
          };
    };
  }

  private UnderWay waiting(UnderWay unlessHeldUp) {
    return trouble().<UnderWay>map(NeedsStaff::new).orElse(unlessHeldUp);
  }

  private Optional<PrinterTrouble> trouble() {
    return switch (printer.describe()) {
      case Refused<PrinterReport> _ -> Optional.of(PrinterTrouble.OFFLINE);
      case Given<PrinterReport>(PrinterReport report) -> report.trouble();
    };
  }
}
