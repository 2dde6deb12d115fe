package glowup.kiosk.delivery.view;

import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What sending means, and the address read back in large type: yes, or change it. */
public final class ConfirmView implements View {
  private final ContentPack content;
  private final Label address = new Label();
  private final Label what = new Label();
  private final Label privacy = new Label();
  private final PageFrame frame;

  public ConfirmView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    address.getStyleClass().add("big-address");
    privacy.getStyleClass().add("note");
    for (var label : new Label[] {address, what, privacy}) {
      Wrapped.words(label);
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    var page = new VBox(address, what, privacy);
    page.getStyleClass().add("confirm-page");
    page.setAlignment(Pos.CENTER_LEFT);
    frame = new PageFrame(page);
    frame.onBack(dispatch, new Action.TypeAddress());
    frame.onNext(dispatch, new Action.SendMail());
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var clinic = Map.<String, Object>of("clinic", content.settings().clinic().name());
    frame.setTitle(words.text("confirm.title"));
    frame.setBack(words.text("confirm.change"));
    frame.setNext(words.text("confirm.send"));
    what.setText(
        words.text(answersGoAlong(visit) ? "confirm.whatWithAnswers" : "confirm.what", clinic));
    privacy.setText(words.text("confirm.privacy"));
    address.setText(
        visit.screen() instanceof Screen.ConfirmAddress ? visit.delivery().typed() : "");
  }

  private boolean answersGoAlong(Visit visit) {
    return !visit.answers().isEmpty()
        && content.settings().mail().filter(MailSettings::attachAnswers).isPresent();
  }

  @Override
  public void leave() {
    address.setText("");
  }
}
