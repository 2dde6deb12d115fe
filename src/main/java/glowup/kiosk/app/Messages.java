package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.summary.SummaryDocument;
import java.util.Map;

/** The message a summary goes in: fixed words, nothing clinical outside the attachment's own. */
final class Messages {
  private Messages() {}

  static OutgoingMail of(
      SummaryDocument document, EmailAddress to, ContentPack content, String language) {
    var words = content.words(language);
    var clinic = Map.<String, Object>of("clinic", content.settings().clinic().name());
    return new OutgoingMail(
        to,
        words.text("message.subject", clinic),
        words.text("message.opening", clinic) + "\n\n" + document.text(),
        document.pdf(),
        words.text("message.file") + ".pdf");
  }
}
