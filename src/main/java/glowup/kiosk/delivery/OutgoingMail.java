package glowup.kiosk.delivery;

/**
 * One message to one person, mostly with the summary attached. The bytes are shared and never
 * changed.
 *
 * @param subject says nothing of what the visitor read or answered
 * @param fileName what the attachment is called
 */
@SuppressWarnings("ArrayRecordComponent") // A copy of the summary would outlive its wiping.
public record OutgoingMail(
    EmailAddress to, String subject, String text, byte[] pdf, String fileName) {

  /** A message of words alone. */
  public static OutgoingMail ofWords(EmailAddress to, String subject, String text) {
    return new OutgoingMail(to, subject, text, new byte[0], "");
  }

  boolean hasPage() {
    return pdf.length > 0;
  }

  /** Hides the visitor's part, so that no log or stack trace can hold it. */
  @Override
  public String toString() {
    return "OutgoingMail[hidden]";
  }
}
