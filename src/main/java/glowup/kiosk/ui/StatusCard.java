package glowup.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One honest state: a sign, what it is, and what to do about it. */
public final class StatusCard extends VBox {

  public StatusCard(Ikon icon, String title, String words) {
    getStyleClass().add("status");
    var sign = new StackPane(new FontIcon(icon));
    sign.getStyleClass().add("status-icon");
    var heading = new Label(title);
    heading.getStyleClass().add("status-title");
    var line = new Label(words);
    line.getStyleClass().add("status-words");
    for (var label : new Label[] {heading, line}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(sign, heading, line);
    setAccessibleText(title + ". " + words);
  }
}
