package glowup.kiosk.delivery.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the page or message is doing, as far as it is known and no further. */
public final class DeliveryView implements View {
  private final ContentPack content;
  private final BigButton done = BigButton.primary(Feather.CHECK);
  private final BigButton another = BigButton.secondary(Feather.FILE_TEXT);
  private final PagedPane states = new PagedPane(1, 2).stretch(3);
  private final PageFrame frame;

  public DeliveryView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    frame = new PageFrame(states);
    done.setOnAction(_ -> dispatch.accept(new Action.Done()));
    another.setOnAction(_ -> dispatch.accept(new Action.OpenSummary()));
    frame.setFoot(another, done);
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var print = visit.delivery().print();
    var mail = visit.delivery().mail();
    var cards = new ArrayList<Node>();
    if (!(print instanceof PrintState.NotAsked)) {
      cards.add(printCard(print, words));
    }
    if (!(mail instanceof MailState.NotAsked)) {
      cards.add(mailCard(mail, words));
    }
    states.setItems(cards);
    states.setWords(words.text("paged.earlier"), words.text("paged.later"));
    boolean underWay = visit.delivery().underWay();
    frame.setTitle(words.text(underWay ? "delivery.working" : "delivery.title"));
    done.setText(words.text(doneWords(print, mail)));
    done.setDisable(underWay);
    another.setText(words.text("delivery.another"));
  }

  private static String doneWords(PrintState print, MailState mail) {
    if (print instanceof PrintState.Printed) {
      return "delivery.havePage";
    }
    return mail instanceof MailState.Sent ? "delivery.done" : "delivery.end";
  }

  private static StatusCard printCard(PrintState state, Words words) {
    return switch (state) {
      case PrintState.NotAsked _, PrintState.Sending _ ->
          card(words, Feather.LOADER, "print.sending");
      case PrintState.Queued _ -> card(words, Feather.CLOCK, "print.queued");
      case PrintState.Printing _ -> card(words, Feather.PRINTER, "print.printing");
      case PrintState.NeedsStaff(var trouble) ->
          new StatusCard(
              Feather.ALERT_CIRCLE,
              words.text("print.needsStaff.title"),
              words.text(
                  "print.needsStaff.words",
                  Map.of("reason", words.text("trouble." + key(trouble)))));
      case PrintState.Printed _ -> card(words, Feather.CHECK_CIRCLE, "print.printed");
      case PrintState.Saved _ -> card(words, Feather.FOLDER, "print.saved");
      case PrintState.Failed(var reason) ->
          new StatusCard(
              Feather.ALERT_TRIANGLE,
              words.text("print.failed.title"),
              words.text("printFailure." + key(reason))
                  + " "
                  + words.text("print.failed.words", Map.of("code", reason.code())));
    };
  }

  private static StatusCard mailCard(MailState state, Words words) {
    return switch (state) {
      case MailState.NotAsked _, MailState.Sending _ -> card(words, Feather.LOADER, "mail.sending");
      case MailState.Sent _ -> card(words, Feather.CHECK_CIRCLE, "mail.sent");
      case MailState.Saved _ -> card(words, Feather.FOLDER, "mail.saved");
      case MailState.Failed(var reason) ->
          new StatusCard(
              Feather.ALERT_TRIANGLE,
              words.text("mail.failed.title"),
              words.text("mailFailure." + key(reason))
                  + " "
                  + words.text("mail.failed.words", Map.of("code", reason.code())));
    };
  }

  private static StatusCard card(Words words, Ikon icon, String key) {
    return new StatusCard(icon, words.text(key + ".title"), words.text(key + ".words"));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void leave() {
    states.setItems(List.of());
  }
}
