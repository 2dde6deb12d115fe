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
 * @param pinHash the staff PIN as {@code StaffPin} hashed it; empty where none was set
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
    Optional<PrinterSettings> printer,
    Optional<MailSettings> mail,
    Optional<String> pinHash,
    Path outbox,
    Path state) {

  /** Whether nothing leaves this machine: neither a printer nor a mail server is named. */
  public boolean demo() {
    return printer.isEmpty() && mail.isEmpty();
  }

  public String clinicLanguage() {
    return languages.getFirst();
  }
}
