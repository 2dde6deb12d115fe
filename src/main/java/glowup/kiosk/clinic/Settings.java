package glowup.kiosk.clinic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a clinic sets, as {@code clinic.toml} says it, with defaults for what it leaves out.
 *
 * @param languages BCP 47 tags, the clinic's own first
 * @param colours names to {@code #rrggbb} for each theme, in place of the built-in ones
 * @param showDrafts whether pages that no clinician has signed off are shown, with a mark
 * @param demo whether nothing leaves this machine, since neither a printer nor a mail server is
 *     named; false where one is named wrongly, or the file cannot be read: a slip in the settings
 *     must not lay a visitor's page into a folder, nor let the demo's PIN in
 * @param desk how the front desk is told that a visitor asks for it
 * @param staff the door to the front desk's screen
 * @param hours when the clinic is open
 * @param speech how the screens are read aloud
 * @param outbox where pages and messages go while neither printer nor mail server is named
 * @param state where the kiosk keeps what must outlive a restart (never anything of a visitor's)
 */
public record Settings(
    Clinic clinic,
    List<String> languages,
    Map<String, Map<String, String>> colours,
    Times times,
    Paper paper,
    boolean showDrafts,
    boolean demo,
    Optional<PrinterSettings> printer,
    Optional<MailSettings> mail,
    DeskSettings desk,
    StaffSettings staff,
    Hours hours,
    SpeechSettings speech,
    Path outbox,
    Path state) {

  /** Whether a page can be printed, or played at being printed. */
  public boolean canPrint() {
    return demo || printer.isPresent();
  }

  /** Whether a message can be sent, or played at being sent. */
  public boolean canMail() {
    return demo || mail.isPresent();
  }

  /** The ends of addresses that have a key of their own. */
  public List<String> mailDomains() {
    return mail.map(MailSettings::domains).orElse(MailSettings.USUAL_DOMAINS);
  }

  /** These settings for real: without a printer or mail server, nothing can be taken away. */
  public Settings withoutDemo() {
    return alone(false);
  }

  /** These settings with nothing that leaves this machine. */
  public Settings asDemo() {
    return alone(true);
  }

  private Settings alone(boolean isDemo) {
    return new Settings(
        clinic,
        languages,
        colours,
        times,
        paper,
        showDrafts,
        isDemo,
        Optional.empty(),
        Optional.empty(),
        desk,
        StaffSettings.none(),
        hours,
        speech,
        outbox,
        state);
  }
}
