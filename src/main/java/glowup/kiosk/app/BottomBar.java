package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Home, hide, start fresh, and the staff's small door: in the same place on every screen. */
final class BottomBar extends HBox {
  private final ContentPack content;
  private final BigButton home = BigButton.quiet(Feather.HOME);
  private final BigButton hide = BigButton.quiet(Feather.EYE_OFF);
  private final BigButton fresh = BigButton.quiet(Feather.REFRESH_CW);
  private final ReadButton read;
  private final BigButton staff = BigButton.quiet(Feather.LOCK);

  BottomBar(ContentPack content, Predicate<String> speaks, Consumer<Action> dispatch) {
    this.content = content;
    this.read = new ReadButton(false, speaks, dispatch);
    getStyleClass().add("bottom-bar");
    home.setOnAction(_ -> dispatch.accept(new Action.GoHome()));
    hide.setOnAction(_ -> dispatch.accept(new Action.HideScreen()));
    fresh.setOnAction(_ -> dispatch.accept(new Action.StartFresh()));
    staff.setOnAction(_ -> dispatch.accept(new Action.OpenStaff()));
    for (var button : new BigButton[] {home, hide, fresh, staff}) {
      button.getStyleClass().add("bar-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(home, hide, fresh, space, read.region(), staff);
  }

  void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    home.setText(words.text("nav.home"));
    hide.setText(words.text("nav.hide"));
    fresh.setText(words.text("nav.fresh"));
    read.show(visit, words);
    staff.setAccessibleText(words.text("nav.staff"));
    var screen = visit.screen();
    boolean visitor =
        switch (screen) {
          case Screen.Attract _,
              Screen.Closed _,
              Screen.Goodbye _,
              Screen.Sorry _,
              Screen.Pin _,
              Screen.ChoosePin _,
              Screen.Staff _ ->
              false;
          default -> true;
        };
    home.setVisible(visitor && !(screen instanceof Screen.Home));
    hide.setVisible(visitor);
    fresh.setVisible(visitor);
    staff.setVisible(
        switch (screen) {
          case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ -> false;
          default -> true;
        });
  }
}
