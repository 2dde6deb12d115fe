package glowup.kiosk.delivery.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.AddressSlip;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks about what looks like a slip in an address: one touch takes the other, one keeps it. */
public final class MeantView implements View {
  private final ContentPack content;
  private final AddressSlip slips;
  private final Label meant = new Label();
  private final Label typedWords = new Label();
  private final Label typed = new Label();
  private final BigButton use = BigButton.primary(Feather.CHECK);
  private final BigButton keep = BigButton.secondary(Feather.EDIT_3);
  private final PageFrame frame;

  public MeantView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    slips = new AddressSlip(content.settings().mailDomains());
    meant.getStyleClass().add("big-address");
    typed.getStyleClass().add("typed-address");
    for (var label : new Label[] {meant, typedWords, typed}) {
      Wrapped.words(label);
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    var page = new VBox(meant, new VBox(typedWords, typed));
    page.getStyleClass().add("confirm-page");
    page.setAlignment(Pos.CENTER_LEFT);
    frame = new PageFrame(page);
    frame.setFoot(keep, use);
    keep.setOnAction(_ -> dispatch.accept(new Action.KeepTyped()));
    use.setOnAction(_ -> dispatch.accept(new Action.UseMeant()));
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    boolean asked = visit.screen() instanceof Screen.MeantAddress;
    var text = asked ? visit.delivery().typed() : "";
    frame.setTitle(words.text("meant.title"));
    meant.setText(AddressLines.of(slips.meant(text).orElse("")));
    typedWords.setText(words.text("meant.typed"));
    typed.setText(AddressLines.of(text));
    use.setText(words.text("meant.use"));
    keep.setText(words.text("meant.keep"));
  }

  @Override
  public void leave() {
    meant.setText("");
    typed.setText("");
    List.of(typedWords, use, keep).forEach(words -> words.setText(""));
    frame.wipe();
  }
}
