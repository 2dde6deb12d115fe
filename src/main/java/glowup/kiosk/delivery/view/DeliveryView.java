package glowup.kiosk.delivery.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.WayOn;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the page or message is doing, as far as it is known and no further, and the ways on. */
public final class DeliveryView implements View {
  private final ContentPack content;
  private final BigButton done = BigButton.primary(Feather.CHECK);
  private final BigButton another = BigButton.secondary(Feather.FILE_TEXT);
  private final BigButton missing = BigButton.secondary(Feather.X);
  private final Map<WayOn, BigButton> ways = new EnumMap<>(WayOn.class);
  private final EqualRow waysRow = new EqualRow();
  private final EqualRow endRow = new EqualRow();
  private final PagedPane states = new PagedPane(1, 2).stretch(3);
  private final PageFrame frame;

  public DeliveryView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    frame = new PageFrame(states);
    frame.readAbove();
    for (var way : WayOn.values()) {
      var button = button(way);
      button.setOnAction(_ -> dispatch.accept(action(way)));
      ways.put(way, button);
    }
    done.setOnAction(_ -> dispatch.accept(new Action.Done()));
    another.setOnAction(_ -> dispatch.accept(new Action.OpenSummary()));
    missing.setOnAction(_ -> dispatch.accept(new Action.PageMissing()));
    waysRow.getStyleClass().add("page-foot");
    endRow.getStyleClass().add("page-foot");
    frame.setFoot(new VBox(waysRow, endRow));
    arrange();
  }

  /** The ways on stand above the end of the visit, or beside it on a wide screen. */
  private void arrange() {
    var on = new ArrayList<Node>(List.of(missing));
    on.addAll(ways.values());
    var end = List.<Node>of(another, done);
    boolean beside = Scale.isWide(frame);
    if (!endRow.getChildren().containsAll(beside ? on : end)
        || waysRow.getChildren().isEmpty() != beside) {
      waysRow.getChildren().clear();
      endRow.getChildren().clear();
      (beside ? endRow : waysRow).getChildren().addAll(on);
      endRow.getChildren().addAll(end);
    }
  }

  private static BigButton button(WayOn way) {
    return switch (way) {
      case PRINT_AGAIN, MAIL_AGAIN -> BigButton.secondary(Feather.ROTATE_CW);
      case CHANGE_ADDRESS -> BigButton.secondary(Feather.EDIT_3);
      case PRINT_INSTEAD -> BigButton.primary(Feather.PRINTER);
      case MAIL_INSTEAD -> BigButton.primary(Feather.MAIL);
    };
  }

  private static Action action(WayOn way) {
    return switch (way) {
      case PRINT_AGAIN, PRINT_INSTEAD -> new Action.Print();
      case MAIL_AGAIN -> new Action.SendMail();
      case CHANGE_ADDRESS, MAIL_INSTEAD -> new Action.TypeAddress();
    };
  }

  private static String words(WayOn way) {
    return switch (way) {
      case PRINT_AGAIN -> "delivery.printAgain";
      case MAIL_AGAIN -> "delivery.mailAgain";
      case CHANGE_ADDRESS -> "delivery.changeAddress";
      case PRINT_INSTEAD -> "delivery.printInstead";
      case MAIL_INSTEAD -> "delivery.mailInstead";
    };
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var delivery = visit.delivery();
    var cards = new StateCards(words);
    var shown = new ArrayList<Node>();
    if (!(delivery.print() instanceof PrintState.NotAsked)) {
      shown.add(cards.of(delivery.print()));
    }
    if (!(delivery.mail() instanceof MailState.NotAsked)) {
      shown.add(cards.of(delivery.mail()));
    }
    states.setItems(shown);
    states.setWords(words.text("paged.earlier"), words.text("paged.later"));
    boolean underWay = delivery.underWay();
    frame.setTitle(words.text(underWay ? "delivery.working" : "delivery.title"));
    boolean printed = delivery.print() instanceof PrintState.Printed;
    showWays(
        WayOn.of(delivery, content.settings().canPrint(), content.settings().canMail()),
        printed,
        words);
    done.setText(words.text(doneWords(printed, delivery.mail())));
    done.setDisable(underWay);
    another.setText(words.text("delivery.another"));
  }

  /** Where something else is the thing to do, ending the visit is not. */
  private void showWays(List<WayOn> offered, boolean printed, Words words) {
    ways.forEach(
        (way, button) -> {
          button.setText(words.text(words(way)));
          offer(button, offered.contains(way));
        });
    missing.setText(words.text("delivery.noPage"));
    offer(missing, printed);
    arrange();
    offer(waysRow, !waysRow.getChildren().isEmpty() && (printed || !offered.isEmpty()));
    done.getStyleClass().removeAll("primary", "secondary");
    done.getStyleClass().add(offered.isEmpty() ? "primary" : "secondary");
  }

  private static void offer(Region node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  private static String doneWords(boolean printed, MailState mail) {
    if (printed) {
      return "delivery.havePage";
    }
    return mail instanceof MailState.Sent ? "delivery.done" : "delivery.end";
  }

  @Override
  public void leave() {
    states.setItems(List.of());
    ways.values().forEach(button -> button.setText(""));
    List.of(done, another, missing).forEach(button -> button.setText(""));
    frame.wipe();
    states.setWords("", "");
  }
}
