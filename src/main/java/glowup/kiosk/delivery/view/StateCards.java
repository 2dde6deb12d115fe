package glowup.kiosk.delivery.view;

import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.ui.StatusCard;
import glowup.kiosk.words.Words;
import java.util.Locale;
import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Says each state of a page or message in a sentence of its own, and no more than is known. */
final class StateCards {
  private final Words words;

  StateCards(Words words) {
    this.words = words;
  }

  StatusCard of(PrintState state) {
    return switch (state) {
      case PrintState.NotAsked _, PrintState.Sending _ -> card(Feather.LOADER, "print.sending");
      case PrintState.Queued _ -> card(Feather.CLOCK, "print.queued");
      case PrintState.Printing _ -> card(Feather.PRINTER, "print.printing");
      case PrintState.NeedsStaff(var trouble) ->
          new StatusCard(
              Feather.ALERT_CIRCLE,
              words.text("print.needsStaff.title"),
              words.text(
                  "print.needsStaff.words",
                  Map.of("reason", words.text("trouble." + key(trouble)))));
      case PrintState.Printed _ -> card(Feather.CHECK_CIRCLE, "print.printed");
      case PrintState.Missing _ -> card(Feather.HELP_CIRCLE, "print.missing");
      case PrintState.Saved _ -> card(Feather.FOLDER, "print.saved");
      case PrintState.Failed(var reason) ->
          new StatusCard(
              Feather.ALERT_TRIANGLE,
              words.text("print.failed.title"),
              words.text("printFailure." + key(reason))
                  + " "
                  + words.text("print.failed.words", Map.of("code", reason.code())));
    };
  }

  StatusCard of(MailState state) {
    return switch (state) {
      case MailState.NotAsked _, MailState.Sending _ -> card(Feather.LOADER, "mail.sending");
      case MailState.Sent _ -> card(Feather.CHECK_CIRCLE, "mail.sent");
      case MailState.Saved _ -> card(Feather.FOLDER, "mail.saved");
      case MailState.Failed(var reason) ->
          new StatusCard(
              Feather.ALERT_TRIANGLE,
              words.text(
                  reason == MailFailure.BROKEN_OFF ? "mail.unsure.title" : "mail.failed.title"),
              words.text("mailFailure." + key(reason))
                  + " "
                  + words.text("mail.failed.words", Map.of("code", reason.code())));
    };
  }

  private StatusCard card(Ikon icon, String key) {
    return new StatusCard(icon, words.text(key + ".title"), words.text(key + ".words"));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
