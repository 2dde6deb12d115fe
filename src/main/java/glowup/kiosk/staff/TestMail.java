package glowup.kiosk.staff;

import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.words.Words;
import java.util.Map;

/** The message that tries the mail server. It goes to the clinic itself. */
public final class TestMail {
  /** A mailbox that belongs to nobody (RFC 2606), for the demo, which sends nothing. */
  private static final String NOBODY = "desk@example.org";

  private TestMail() {}

  /** The desk's mailbox where the settings name one, else the sender's own. */
  public static EmailAddress to(Settings settings) {
    return settings
        .desk()
        .alertMail()
        .or(() -> settings.mail().map(MailSettings::from))
        .flatMap(EmailAddress::parse)
        .orElseGet(() -> new EmailAddress(NOBODY));
  }

  /** Fixed words and the clinic's name. */
  public static OutgoingMail of(Settings settings, Words words) {
    var clinic = Map.<String, Object>of("clinic", settings.clinic().name());
    return OutgoingMail.ofWords(
        to(settings),
        words.text("testMail.subject", clinic),
        words.text("testMail.text", clinic) + "\n");
  }
}
