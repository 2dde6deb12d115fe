package glowup.kiosk.alert;

import glowup.kiosk.alert.AlertResult.Failed;
import glowup.kiosk.alert.AlertResult.NoWay;
import glowup.kiosk.alert.AlertResult.TooMany;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.HourlyLimit;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.delivery.Reason;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.words.Words;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the desk by every way that is set, all at once: somebody may need help, so the first that
 * arrives is the answer, and a printer without paper holds up no message.
 */
public final class DeskAlert implements StaffAlert {
  /** So many alerts an hour are a busy day; more are somebody playing. */
  static final int PER_HOUR = 12;

  private final List<AlertWay> ways;
  private final HourlyLimit limit;
  private final Supplier<AlertNote> note;

  DeskAlert(List<AlertWay> ways, HourlyLimit limit, Supplier<AlertNote> note) {
    this.ways = List.copyOf(ways);
    this.limit = limit;
    this.note = note;
  }

  /**
   * The ways that the settings name; the demo's folder takes a note in any case.
   *
   * @param printer none of the visitors' jobs are counted or called off by it
   * @param mailer one that the visitors' limit of messages does not stop
   * @param words the desk's language
   * @param pdf makes the note, when one is printed
   */
  public static StaffAlert of(
      Settings settings,
      Optional<Printer> printer,
      Optional<Mailer> mailer,
      Words words,
      Supplier<SummaryPdf> pdf,
      InstantSource clock) {
    var desk = settings.desk();
    var printed =
        printer
            .filter(_ -> desk.alertPrint() || settings.demo())
            .map(port -> new PrintedAlert(port, pdf, settings.paper()));
    var mailed =
        mailer.flatMap(
            port ->
                desk.alertMail().map(address -> new MailedAlert(port, new EmailAddress(address))));
    return new DeskAlert(
        Stream.<Optional<? extends AlertWay>>of(printed, mailed)
            .<AlertWay>flatMap(Optional::stream)
            .toList(),
        new HourlyLimit(PER_HOUR, clock),
        () ->
            AlertNote.of(
                words,
                desk.kioskName(),
                LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
  }

  @Override
  public AlertResult raise() throws InterruptedException {
    if (ways.isEmpty()) {
      return new NoWay();
    }
    return limit.take() ? first(note.get()) : new TooMany();
  }

  /** The first good end. The others go on: a note may still come, and does no harm. */
  private AlertResult first(AlertNote written) throws InterruptedException {
    var telling =
        new ExecutorCompletionService<AlertResult>(
            work -> Thread.ofVirtual().name("alert-way").start(work));
    ways.forEach(way -> telling.submit(() -> way.tell(written)));
    var reasons = new ArrayList<Reason>();
    @Nullable ExecutionException bug = null;
    for (int left = ways.size(); left > 0; left--) {
      try {
        var end = telling.take().get();
        if (!(end instanceof Failed(var why))) {
          return end;
        }
        reasons.addAll(why);
      } catch (ExecutionException e) {
        // A bug in one way must not hide that the other led to the desk.
        bug = e;
      }
    }
    if (bug != null) {
      throw new IllegalStateException(bug);
    }
    return new Failed(reasons);
  }

  @Override
  public List<PartReadiness> readiness() {
    return ways.stream().map(AlertWay::readiness).toList();
  }
}
