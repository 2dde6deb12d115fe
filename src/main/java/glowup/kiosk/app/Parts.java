package glowup.kiosk.app;

import glowup.kiosk.clinic.Settings;
import glowup.kiosk.delivery.HourlyLimit;
import glowup.kiosk.delivery.IppPrinter;
import glowup.kiosk.delivery.LimitedMailer;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.delivery.SmtpMailer;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** What a summary can leave by, as the settings have it: real parts, or the demo's folder. */
public record Parts(Optional<Printer> printer, Optional<Mailer> mailer) {

  public static Parts of(Settings settings, InstantSource clock) {
    if (settings.demo()) {
      var outbox = new OutboxFolder(settings.outbox(), clock);
      return new Parts(Optional.of(outbox), Optional.of(outbox));
    }
    return new Parts(
        settings
            .printer()
            .map(
                printer ->
                    new IppPrinter(
                        printer.uri(),
                        trust(),
                        settings.paper(),
                        settings.times().delivery(),
                        clock)),
        settings
            .mail()
            .map(
                mail ->
                    new LimitedMailer(
                        new SmtpMailer(mail, trust(), clock),
                        new HourlyLimit(mail.perHour(), clock))));
  }

  /** The certificates that this machine trusts. */
  private static SSLContext trust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no TLS", e);
    }
  }
}
