package glowup.kiosk.clinic;

import glowup.kiosk.source.Fields;
import java.util.regex.Pattern;

/**
 * Reads the table {@code [desk]}; a way that leads nowhere is reported, for somebody relies on it.
 */
final class DeskSettingsReader {
  // Narrower than what a visitor may type: a clinic chooses its desk's address itself.
  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 60;

  private DeskSettingsReader() {}

  /**
   * The table.
   *
   * @param all the whole file: each way needs its own table there, unless the whole kiosk is a demo
   */
  static DeskSettings read(Fields fields, Fields all) {
    var mail = fields.parsed("alert_mail", DeskSettingsReader::mailbox);
    boolean print = fields.flag("alert_print").orElse(false);
    var name = fields.parsed("kiosk_name", DeskSettingsReader::name);
    fields.rejectUnknown();
    boolean demo = !all.has("printer") && !all.has("mail");
    if (mail.isPresent() && !demo && !all.has("mail")) {
      fields.error("alert_mail", "`desk.alert_mail` needs a mail server. Add the table `[mail]`.");
    }
    if (print && !demo && !all.has("printer")) {
      fields.error("alert_print", "`desk.alert_print` needs a printer. Add the table `[printer]`.");
    }
    return new DeskSettings(mail, print, name.filter(text -> !text.isEmpty()));
  }

  private static String mailbox(String text) {
    if (text.length() > LONGEST || !MAILBOX.matcher(text).matches()) {
      throw new IllegalArgumentException("one email address, as in desk@example.org");
    }
    return text;
  }

  private static String name(String text) {
    if (text.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("at most " + LONGEST_NAME + " letters");
    }
    return text.strip();
  }
}
