package glowup.kiosk.staff.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.staff.PadOrder;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.ui.DigitKeys;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.RealKeys;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The staff's number pad. It shows how many digits stand there and never whether they are right.
 */
public final class PinView implements View {
  private final ContentPack content;
  private final Label dots = new Label();
  private final Label answer = new Label();
  private final DigitKeys pad;
  private final PageFrame frame;
  private final RandomGenerator random;
  private boolean opened;

  /**
   * Makes the pad.
   *
   * @param random shuffles it, where the settings say so
   */
  public PinView(ContentPack content, Consumer<Action> dispatch, RandomGenerator random) {
    this.content = content;
    this.random = random;
    dots.getStyleClass().add("pin-dots");
    answer.getStyleClass().add("pin-answer");
    Wrapped.words(answer);
    answer.setMinHeight(Region.USE_PREF_SIZE);
    answer.managedProperty().bind(answer.textProperty().isNotEmpty());
    pad =
        new DigitKeys(
            digit -> dispatch.accept(new Action.PinTyped(digit.charAt(0))),
            () -> dispatch.accept(new Action.PinErased()));
    pad.getStyleClass().add("pin-pad");
    VBox.setVgrow(pad, Priority.ALWAYS);
    var page = new VBox(dots, pad, answer);
    page.getStyleClass().add("pin-page");
    page.setAlignment(Pos.CENTER);
    frame = new PageFrame(page);
    frame.onBack(dispatch, new Action.LeaveStaff());
    frame.onNext(dispatch, new Action.PinEntered());
    frame.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, dispatch));
  }

  private static void typed(KeyEvent event, Consumer<Action> dispatch) {
    if (!RealKeys.isShortcut(event)) {
      event
          .getCharacter()
          .chars()
          .filter(key -> key >= '0' && key <= '9')
          .forEach(key -> dispatch.accept(new Action.PinTyped((char) key)));
    }
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    if (!opened) {
      opened = true;
      pad.order(
          content.settings().staff().shufflePad() ? PadOrder.shuffled(random) : PadOrder.PLAIN);
    }
    pad.setWords("", "", words.text("pin.clear"));
    frame.setBack(words.text("pin.back"));
    switch (visit.screen()) {
      case Screen.Pin pin -> {
        frame.setTitle(words.text("pin.title"));
        frame.setHint(words.text(content.settings().demo() ? "pin.demo" : "pin.hint"));
        frame.setNext(words.text("pin.open"));
        write(pin.typed(), pin.answer().map(said -> said(said, words)).orElse(""));
      }
      case Screen.ChoosePin(_, var pin) -> {
        frame.setTitle(words.text("newPin.title"));
        frame.setHint(words.text("newPin." + key(pin.step())));
        frame.setNext(words.text("nav.next"));
        write(pin.typed(), pin.fault().map(it -> words.text("newPinFault." + key(it))).orElse(""));
      }
      default -> write("", "");
    }
  }

  private void write(String typed, String said) {
    frame.setNextEnabled(!typed.isEmpty());
    dots.setText("•".repeat(typed.length()));
    answer.setText(said);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String said(PinResult answer, Words words) {
    return switch (answer) {
      case PinResult.Right _ -> "";
      case PinResult.Wrong _ -> words.text("pin.wrong");
      case PinResult.Wait(var time) ->
          words.text("pin.wait", Map.of("seconds", Math.max(1, time.toSeconds())));
      case PinResult.NotSet _ -> words.text("pin.notSet");
    };
  }

  @Override
  public void leave() {
    opened = false;
    dots.setText("");
    answer.setText("");
    pad.setWords("", "", "");
    frame.wipe();
  }
}
