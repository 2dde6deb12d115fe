package glowup.kiosk.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One message to one person, mostly with the summary attached.
 *
 * @param subject says nothing of what the visitor read or answered
 */
public record OutgoingMail(
    EmailAddress to, String subject, String text, List<Attachment> attachments) {

  /**
   * A file in a message. The bytes are shared and never changed.
   *
   * @param name what the file is called
   * @param type its media type
   */
  @SuppressWarnings("ArrayRecordComponent") // A copy of the summary would outlive its wiping.
  public record Attachment(String name, String type, byte[] bytes) {

    public static Attachment pdf(String name, byte[] bytes) {
      return new Attachment(name, "application/pdf", bytes);
    }

    /** A FHIR resource as JSON. */
    public static Attachment fhir(String name, String json) {
      return new Attachment(name, "application/fhir+json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the visitor's part, as the message does. */
    @Override
    public String toString() {
      return "Attachment[hidden]";
    }
  }

  public OutgoingMail {
    attachments = List.copyOf(attachments);
  }

  /** A message of words alone. */
  public static OutgoingMail ofWords(EmailAddress to, String subject, String text) {
    return new OutgoingMail(to, subject, text, List.of());
  }

  /** Hides the visitor's part, so that no log or stack trace can hold it. */
  @Override
  public String toString() {
    return "OutgoingMail[hidden]";
  }
}
