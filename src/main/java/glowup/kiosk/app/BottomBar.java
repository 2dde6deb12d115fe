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
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Home, hide, start fresh, lower the buttons, and the staff's small door: in the same place on
 * every screen, and low enough that whoever needs the buttons lowered can reach it.
 */
final class BottomBar extends HBox {
  private final ContentPack content;
  private final BigButton home = BigButton.quiet(Feather.HOME);
  private final BigButton hide = BigButton.quiet(Feather.EYE_OFF);
  private final BigButton fresh = BigButton.quiet(Feather.REFRESH_CW);
  private final ReadButton read;
  private final BigButton lower = BigButton.quiet(Feather.ARROW_DOWN);
  private final BigButton staff = BigButton.quiet(Feather.LOCK);
  private boolean lowered;

  BottomBar(ContentPack content, Predicate<String> speaks, Consumer<Action> dispatch) {
    this.content = content;
    this.read = new ReadButton(false, speaks, dispatch);
    getStyleClass().add("bottom-bar");
    home.setOnAction(_ -> dispatch.accept(new Action.GoHome()));
    hide.setOnAction(_ -> dispatch.accept(new Action.HideScreen()));
    fresh.setOnAction(_ -> dispatch.accept(new Action.StartFresh()));
    lower.setOnAction(_ -> dispatch.accept(new Action.LowerButtons(!lowered)));
    staff.setOnAction(_ -> dispatch.accept(new Action.OpenStaff()));
    for (var button : new BigButton[] {home, hide, fresh, lower, staff}) {
      button.getStyleClass().add("bar-button");
    }
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(home, hide, fresh, space, read.region(), lower, staff);
  }

  void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    home.setText(words.text("nav.home"));
    hide.setText(words.text("nav.hide"));
    fresh.setText(words.text("nav.fresh"));
    read.show(visit, words);
    lowered = visit.comfort().lowered();
    lower.setText(words.text(lowered ? "comfort.raise" : "comfort.lower"));
    lower.setGraphic(new FontIcon(lowered ? Feather.ARROW_UP : Feather.ARROW_DOWN));
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
