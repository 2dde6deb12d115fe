package glowup.kiosk.delivery;

import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;
import org.simplejavamail.email.EmailBuilder;

/** Turns a message into the form mail has on its way (RFC 5322 and MIME). */
final class MimeMail {
  private final String from;
  private final InstantSource clock;

  /**
   * Sends nothing itself.
   *
   * @param from the clinic's own address
   */
  MimeMail(String from, InstantSource clock) {
    this.from = from;
    this.clock = clock;
  }

  Email email(OutgoingMail mail) {
    var builder =
        EmailBuilder.startingBlank()
            // Without one of ours the library would tell every reader this machine's name.
            .fixingMessageId("<" + UUID.randomUUID() + "@" + domain() + ">")
            .fixingSentDate(Date.from(clock.instant()))
            .from(from)
            .to(mail.to().wire())
            .withSubject(mail.subject())
            .withPlainText(mail.text())
            .withHeader("Auto-Submitted", "auto-generated");
    for (var file : mail.attachments()) {
      builder.withAttachment(file.name(), file.bytes(), file.type());
    }
    return builder.buildEmail();
  }

  /** The message as the bytes of an {@code .eml} file. */
  byte[] bytes(OutgoingMail mail) {
    return EmailConverter.mimeMessageToEMLByteArray(EmailConverter.emailToMimeMessage(email(mail)));
  }

  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }
}
