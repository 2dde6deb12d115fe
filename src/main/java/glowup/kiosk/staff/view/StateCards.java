package glowup.kiosk.staff.view;

import glowup.kiosk.clinic.Settings;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.staff.ReasonWords;
import glowup.kiosk.staff.TestMail;
import glowup.kiosk.ui.StatusCard;
import glowup.kiosk.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How far a page or a message has come, as staff need to know it: with the code. */
final class StateCards {
  private StateCards() {}

  static StatusCard of(PrintState state, Words words) {
    return switch (state) {
      case PrintState.NotAsked _ -> card(words, Feather.INFO, "staffPage.none", Map.of());
      case PrintState.Sending _ -> card(words, Feather.LOADER, "staffPage.sending", Map.of());
      case PrintState.Queued _ -> card(words, Feather.CLOCK, "staffPage.queued", Map.of());
      case PrintState.Printing _ -> card(words, Feather.PRINTER, "staffPage.printing", Map.of());
      case PrintState.NeedsStaff(var trouble) ->
          card(
              words,
              Feather.ALERT_CIRCLE,
              "staffPage.needsStaff",
              Map.of("reason", ReasonWords.of(trouble, words), "code", trouble.code()));
      case PrintState.Printed _, PrintState.Missing _ ->
          card(words, Feather.CHECK_CIRCLE, "staffPage.printed", Map.of());
      case PrintState.Saved(var file) ->
          card(words, Feather.FOLDER, "staffPage.saved", Map.of("file", file.toString()));
      case PrintState.Failed(var failure) ->
          card(
              words,
              Feather.ALERT_TRIANGLE,
              "staffPage.failed",
              Map.of("reason", ReasonWords.of(failure, words), "code", failure.code()));
    };
  }

  static StatusCard of(MailState state, Settings settings, Words words) {
    Map<String, Object> to = Map.of("address", TestMail.to(settings).value());
    return switch (state) {
      case MailState.NotAsked _ -> card(words, Feather.INFO, "staffMail.none", Map.of());
      case MailState.Sending _ -> card(words, Feather.LOADER, "staffMail.sending", to);
      case MailState.Sent _ -> card(words, Feather.CHECK_CIRCLE, "staffMail.sent", to);
      case MailState.Saved(var file) ->
          card(words, Feather.FOLDER, "staffMail.saved", Map.of("file", file.toString()));
      case MailState.Failed(var failure) ->
          card(
              words,
              Feather.ALERT_TRIANGLE,
              "staffMail.failed",
              Map.of("reason", ReasonWords.of(failure, words), "code", failure.code()));
    };
  }

  static StatusCard kept(Optional<Path> file, Words words) {
    return file.map(
            there -> card(words, Feather.SAVE, "staffKeep.kept", Map.of("file", there.toString())))
        .orElseGet(() -> card(words, Feather.ALERT_TRIANGLE, "staffKeep.failed", Map.of()));
  }

  private static StatusCard card(Words words, Ikon icon, String key, Map<String, Object> values) {
    return new StatusCard(
        icon, words.text(key + ".title"), LongWords.breakable(words.text(key + ".words", values)));
  }
}
