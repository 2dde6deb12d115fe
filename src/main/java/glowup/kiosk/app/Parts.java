package glowup.kiosk.app;

import glowup.kiosk.alert.DeskAlert;
import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.clinic.PrinterSettings;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.delivery.CupsPrinters;
import glowup.kiosk.delivery.HourlyLimit;
import glowup.kiosk.delivery.IppPrinter;
import glowup.kiosk.delivery.LimitedMailer;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.delivery.PrintWishes;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.delivery.PrinterFinder;
import glowup.kiosk.delivery.SmtpMailer;
import glowup.kiosk.delivery.Trust;
import glowup.kiosk.delivery.WatchedPrinter;
import glowup.kiosk.speech.Speech;
import glowup.kiosk.summary.SummaryPdf;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What leaves by: real parts as the settings have them, or the demo's folder.
 *
 * @param printer of visitors' pages
 * @param mailer of visitors' messages
 * @param alert what calls the front desk
 * @param finder where the front desk looks for printers
 * @param speech what reads the screens aloud
 */
public record Parts(
    Optional<Printer> printer,
    Optional<Mailer> mailer,
    StaffAlert alert,
    PrinterFinder finder,
    Speech speech) {
  /** A note that comes later than this finds the visitor gone to the desk. */
  private static final Duration ALERT = Duration.ofSeconds(45);

  /** A kiosk from which nobody can be called. */
  public Parts(Optional<Printer> printer, Optional<Mailer> mailer) {
    this(printer, mailer, StaffAlert.none());
  }

  /** A kiosk that finds no printers and does not speak. */
  public Parts(Optional<Printer> printer, Optional<Mailer> mailer, StaffAlert alert) {
    this(printer, mailer, alert, List::of, Speech.none());
  }

  public static Parts of(ContentPack content, InstantSource clock) {
    var settings = content.settings();
    var speech = Speech.of(settings.speech());
    PrinterFinder finder =
        () -> new CupsPrinters(CupsPrinters.HERE, Trust.with(Optional.empty())).find();
    if (settings.demo()) {
      var outbox = new OutboxFolder(settings.outbox(), clock);
      Optional<Printer> printer = Optional.of(outbox);
      Optional<Mailer> mailer = Optional.of(outbox);
      return new Parts(printer, mailer, alert(content, printer, mailer, clock), finder, speech);
    }
    return new Parts(
        settings
            .printer()
            .map(printer -> printer(printer, content, settings.times().delivery(), clock)),
        settings
            .mail()
            .map(
                mail ->
                    new LimitedMailer(mailer(mail, clock), new HourlyLimit(mail.perHour(), clock))),
        alert(
            content,
            settings.printer().map(printer -> printer(printer, content, ALERT, clock)),
            settings.mail().map(mail -> mailer(mail, clock)),
            clock),
        finder,
        speech);
  }

  private static StaffAlert alert(
      ContentPack content,
      Optional<Printer> printer,
      Optional<Mailer> mailer,
      InstantSource clock) {
    return DeskAlert.of(
        content.settings(),
        printer,
        mailer,
        content.words(content.clinicLanguage()),
        pdf(content),
        clock);
  }

  private static Printer printer(
      PrinterSettings printer, ContentPack content, Duration most, InstantSource clock) {
    var wishes = new PrintWishes(content.settings().paper(), printer.twoSided(), printer.colour());
    var pdf = pdf(content);
    return new WatchedPrinter(
        new IppPrinter(
            printer.uri(),
            Trust.worldAnd(printer.certificates()),
            wishes,
            (page, dpi, colour, sides) -> pdf.get().draw(page, dpi, colour, sides),
            most,
            clock),
        clock);
  }

  private static Lazy<SummaryPdf> pdf(ContentPack content) {
    return Lazy.of(() -> new SummaryPdf(content.folder().resolve("fonts")));
  }

  private static Mailer mailer(MailSettings mail, InstantSource clock) {
    return new SmtpMailer(mail, Trust.with(mail.certificate()), clock);
  }
}
