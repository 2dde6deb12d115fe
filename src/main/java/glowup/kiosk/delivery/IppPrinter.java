package glowup.kiosk.delivery;

import glowup.kiosk.clinic.Paper;
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
  private final Paper paper;
  private final Duration most;
  private final Duration look;
  private final InstantSource clock;

  /**
   * Opens no connection yet.
   *
   * @param address {@code ipp://} or {@code ipps://}
   * @param trust who vouches for an {@code ipps} printer's certificate
   * @param most how long a page may take from its acceptance to its end
   */
  public IppPrinter(
      URI address, SSLContext trust, Paper paper, Duration most, InstantSource clock) {
    this(address, new IppConnection(address, trust, QUESTION), paper, most, LOOK, clock);
  }

  IppPrinter(
      URI address,
      IppConnection printer,
      Paper paper,
      Duration most,
      Duration look,
      InstantSource clock) {
    this.address = address;
    this.printer = printer;
    this.paper = paper;
    this.most = most;
    this.look = look;
    this.clock = clock;
  }

  @Override
  public Ended print(byte[] pdf, Consumer<UnderWay> progress) throws InterruptedException {
    progress.accept(new Sending());
    return switch (made()) {
      case Refused<Integer>(PrintFailure failure) -> new Failed(failure);
      case Given<Integer>(Integer job) -> {
        try {
          var end = deliver(job, pdf, progress);
          if (end instanceof Failed) {
            printer.cancel(job);
          }
          yield end;
        } catch (InterruptedException e) {
          printer.cancel(job);
          throw e;
        }
      }
    };
  }

  @Override
  public PartReadiness readiness() {
    return switch (printer.describe()) {
      case Refused<PrinterReport>(PrintFailure failure) ->
          new NotReady(address.toString(), failure);
      case Given<PrinterReport>(PrinterReport report) -> {
        Optional<Reason> reason =
            report.refusal().<Reason>map(r -> r).or(() -> report.trouble().map(t -> t));
        yield reason
            .<PartReadiness>map(r -> new NotReady(report.name(), r))
            .orElseGet(() -> new Ready(report.name()));
      }
    };
  }

  private Answer<Integer> made() {
    return switch (printer.describe()) {
      case Refused<PrinterReport>(PrintFailure failure) -> new Refused<>(failure);
      case Given<PrinterReport>(PrinterReport report) ->
          report
              .refusal()
              .<Answer<Integer>>map(Refused::new)
              .orElseGet(() -> printer.createJob(paper));
    };
  }

  private Ended deliver(int job, byte[] pdf, Consumer<UnderWay> progress)
      throws InterruptedException {
    return switch (printer.sendDocument(job, pdf)) {
      case Refused<JobReport>(PrintFailure failure) -> new Failed(failure);
      case Given<JobReport> _ -> follow(job, progress);
    };
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
            case STOPPED -> new NeedsStaff(trouble().orElse(PrinterTrouble.OTHER));
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
