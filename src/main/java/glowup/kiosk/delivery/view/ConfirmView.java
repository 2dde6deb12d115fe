package glowup.kiosk.delivery.view;

import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What exactly is sent, from whom and to whom, read back in large type: yes, or change it. */
public final class ConfirmView implements View {
  private final ContentPack content;
  private final Label address = label("big-address");
  private final Label from = label("confirm-from");
  private final Label page = label("confirm-part");
  private final Label text = label("confirm-part");
  private final Label answers = label("confirm-part");
  private final Label privacy = label("note");
  private final HBox answersLine = line(Feather.LIST, answers);
  private final VBox what;
  private final EqualRow beside = new EqualRow();
  private final VBox sheet = new VBox();
  private final PageFrame frame;

  public ConfirmView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    what =
        new VBox(from, line(Feather.FILE_TEXT, page), line(Feather.ALIGN_LEFT, text), answersLine);
    what.getStyleClass().add("confirm-parts");
    what.setAlignment(Pos.CENTER_LEFT);
    beside.getStyleClass().add("confirm-wide");
    sheet.getStyleClass().add("confirm-page");
    sheet.setAlignment(Pos.CENTER_LEFT);
    frame = new PageFrame(sheet);
    frame.readAbove();
    frame.onBack(dispatch, new Action.TypeAddress());
    frame.onNext(dispatch, new Action.SendMail());
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox line(Ikon sign, Label words) {
    var line = new HBox(new FontIcon(sign), words);
    line.getStyleClass().add("confirm-line");
    HBox.setHgrow(words, Priority.ALWAYS);
    return line;
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    arrange();
    frame.setTitle(words.text("confirm.title"));
    frame.setBack(words.text("confirm.change"));
    frame.setNext(words.text("confirm.send"));
    from.setText(sender(words));
    page.setText(words.text("confirm.page"));
    text.setText(words.text("confirm.text"));
    answers.setText(words.text("confirm.answers"));
    answersLine.setVisible(answersGoAlong(visit));
    answersLine.setManaged(answersGoAlong(visit));
    privacy.setText(words.text("confirm.privacy"));
    address.setText(
        visit.screen() instanceof Screen.ConfirmAddress
            ? AddressLines.of(visit.delivery().typed())
            : "");
  }

  /** A long address needs the whole width; on a wide screen the rest shares the lines below it. */
  private void arrange() {
    boolean wide = Scale.isWide(frame);
    if (sheet.getChildren().isEmpty() || wide != sheet.getChildren().contains(beside)) {
      sheet.getChildren().clear();
      beside.getChildren().clear();
      if (wide) {
        beside.getChildren().setAll(privacy, what);
        sheet.getChildren().setAll(address, beside);
      } else {
        sheet.getChildren().setAll(address, privacy, what);
      }
    }
  }

  private String sender(Words words) {
    var clinic = content.settings().clinic().name();
    return content
        .settings()
        .mail()
        .map(mail -> words.text("confirm.from", Map.of("clinic", clinic, "from", mail.from())))
        .orElseGet(() -> words.text("confirm.fromClinic", Map.of("clinic", clinic)));
  }

  private boolean answersGoAlong(Visit visit) {
    return !visit.answers().isEmpty()
        && content.settings().mail().filter(MailSettings::attachAnswers).isPresent();
  }

  @Override
  public void leave() {
    address.setText("");
    List.of(from, page, text, answers, privacy).forEach(words -> words.setText(""));
    frame.wipe();
  }
}
