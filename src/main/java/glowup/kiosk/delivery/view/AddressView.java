package glowup.kiosk.delivery.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.OnScreenKeyboard;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.RealKeys;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Typing an email address, on keys inside the scene or on a real keyboard. */
public final class AddressView implements View {
  private final ContentPack content;
  private final Label typed = new Label();
  private final OnScreenKeyboard keyboard;
  private final PageFrame frame;

  public AddressView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    keyboard =
        new OnScreenKeyboard(
            content.settings().mailDomains(),
            text -> dispatch.accept(new Action.Typed(text)),
            domain -> dispatch.accept(new Action.EndWith(domain)),
            () -> dispatch.accept(new Action.Erased()));
    typed.getStyleClass().add("big-address");
    Wrapped.words(typed);
    typed.setMaxWidth(Double.MAX_VALUE);
    typed.setMinHeight(Region.USE_PREF_SIZE);
    var page = new VBox(typed, keyboard);
    page.getStyleClass().add("address-page");
    VBox.setVgrow(keyboard, Priority.ALWAYS);
    frame = new PageFrame(page);
    frame.onBack(dispatch, new Action.OpenSummary());
    frame.onNext(dispatch, new Action.OfferAddress());
    RealKeys.on(
        frame,
        text -> {
          if (!text.isBlank()) {
            dispatch.accept(new Action.Typed(text));
          }
        },
        () -> dispatch.accept(new Action.Erased()));
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var text = visit.delivery().typed();
    boolean refused = visit.screen() instanceof Screen.Address(boolean is) && is;
    frame.setTitle(words.text("address.title"));
    frame.setHint(words.text(refused ? "address.refused" : "address.hint"));
    frame.setBack(words.text("nav.back"));
    frame.setNext(words.text("address.use"));
    frame.setNextEnabled(!text.isEmpty());
    keyboard.arrange();
    keyboard.setEndsEnabled(!text.isEmpty() && text.indexOf('@') != 0);
    keyboard.setEraseWords(words.text("address.erase"));
    typed.setText(text.isEmpty() ? words.text("address.empty") : AddressLines.of(text));
  }

  @Override
  public void leave() {
    typed.setText("");
    keyboard.setEraseWords("");
    frame.wipe();
  }
}
