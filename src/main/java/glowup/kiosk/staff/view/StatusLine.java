package glowup.kiosk.staff.view;

import glowup.kiosk.ui.Wrapped;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line with a sign that says whether all is well. */
final class StatusLine {
  private StatusLine() {}

  static Node of(boolean ready, String text) {
    var words = new Label(LongWords.breakable(text));
    Wrapped.words(words);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setGraphic(new FontIcon(ready ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    words.setGraphicTextGap(16);
    var line = new HBox(words);
    line.getStyleClass().addAll("status-line", ready ? "ready" : "not-ready");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  static Node notReady(String text) {
    return of(false, text);
  }
}
