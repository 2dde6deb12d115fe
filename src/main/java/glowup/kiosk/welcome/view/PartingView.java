package glowup.kiosk.welcome.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.Picture;
import glowup.kiosk.ui.SwayingBox;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The calm page after a visit: goodbye, or a word of regret after a bug. All is wiped by then. */
public final class PartingView implements View {
  private final ContentPack content;
  private final Picture picture = new Picture();
  private final Label title = new Label();
  private final Label line = new Label();
  private final BigButton again = BigButton.primary(Feather.ARROW_RIGHT);
  private final SwayingBox root;

  public PartingView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    title.getStyleClass().add("headline");
    line.getStyleClass().add("offer");
    Wrapped.words(title);
    Wrapped.words(line);
    title.setMinHeight(Region.USE_PREF_SIZE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    again.getStyleClass().add("begin");
    again.setOnAction(_ -> dispatch.accept(new Action.ConfirmFresh()));
    var words = new VBox(title, line, again);
    words.getStyleClass().add("welcome");
    root = new SwayingBox(picture, words);
  }

  @Override
  public Region region() {
    return root;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var sorry = visit.screen() instanceof Screen.Sorry(String code) ? code : "";
    var key = sorry.isEmpty() ? "goodbye" : "sorry";
    title.setText(words.text(key + ".title"));
    line.setText(words.text(key + ".words", Map.of("code", sorry)));
    again.setText(words.text("goodbye.again"));
    content
        .illustrations()
        .find(sorry.isEmpty() ? "goodbye" : "get-help")
        .ifPresent(drawing -> picture.show(drawing, content.palette(visit.comfort().theme())));
  }

  @Override
  public void leave() {
    List.of(title, line, again).forEach(words -> words.setText(""));
  }
}
