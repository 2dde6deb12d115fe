package glowup.kiosk.app;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What became of telling the front desk, in words that anybody in the room may read: they say
 * neither that the visitor asked nor why.
 */
final class AlertLine extends HBox {
  private final ContentPack content;
  private final Label words = new Label();
  private final FontIcon sign = new FontIcon(Feather.CLOCK);

  AlertLine(ContentPack content) {
    this.content = content;
    getStyleClass().add("alert-line");
    words.setGraphic(sign);
    Wrapped.words(words);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.textProperty().subscribe(_ -> words.setAccessibleText(Wrapped.whole(words)));
    getChildren().add(words);
    hide();
  }

  void show(Visit visit) {
    if (!isOn(visit.screen())) {
      hide();
      return;
    }
    switch (visit.alert()) {
      case Alert.None _ -> hide();
      case Alert.Raising _ -> say(visit, Feather.CLOCK, "alert.line.raising");
      case Alert.Ended(var result) -> {
        switch (result) {
          case AlertResult.Told _ -> say(visit, Feather.CHECK_CIRCLE, "alert.line.told");
          case AlertResult.Saved _ -> say(visit, Feather.INFO, "alert.line.saved");
          case AlertResult.NoWay _, AlertResult.TooMany _, AlertResult.Failed _ ->
              say(visit, Feather.INFO, "alert.line.notTold");
        }
      }
    }
  }

  /** The urgent screen has a place of its own for it, and others are not the visitor's. */
  private static boolean isOn(Screen screen) {
    return switch (screen) {
      case Screen.Urgent _,
          Screen.Attract _,
          Screen.Closed _,
          Screen.Goodbye _,
          Screen.Sorry _,
          Screen.Pin _,
          Screen.ChoosePin _,
          Screen.Staff _ ->
          false;
      default -> true;
    };
  }

  private void say(Visit visit, Ikon icon, String key) {
    sign.setIconCode(icon);
    getStyleClass().remove("not-told");
    if (icon == Feather.INFO) {
      getStyleClass().add("not-told");
    }
    words.setText(content.words(visit.comfort().language()).text(key));
    setVisible(true);
    setManaged(true);
  }

  private void hide() {
    words.setText("");
    setVisible(false);
    setManaged(false);
  }
}
