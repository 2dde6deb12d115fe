package glowup.kiosk.staff;

import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.delivery.PrinterTrouble;
import glowup.kiosk.delivery.Reason;
import glowup.kiosk.words.Words;
import java.util.Locale;

/** What a part's reason is in words. */
public final class ReasonWords {
  private ReasonWords() {}

  public static String of(Reason reason, Words words) {
    return switch (reason) {
      case PrinterTrouble trouble -> words.text("trouble." + key(trouble));
      case PrintFailure failure -> words.text("printFailure." + key(failure));
      case MailFailure failure -> words.text("mailFailure." + key(failure));
    };
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
