package glowup.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card to touch with a sign, what it does, and a line on it. */
public final class IconTile extends CardButton {

  /** Makes a tile; the line may be blank. */
  public IconTile(Ikon icon, String title, String words, Runnable touched) {
    super(face(icon, title, words), "tile", "icon-tile");
    setAccessibleText((title + ". " + words).strip());
    setOnAction(_ -> touched.run());
  }

  private static HBox face(Ikon icon, String title, String words) {
    var text = new VBox(label(title, "tile-title"));
    if (!words.isBlank()) {
      text.getChildren().add(label(words, "tile-words"));
    }
    text.getStyleClass().add("tile-text");
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    var face = new HBox(new FontIcon(icon), text);
    face.getStyleClass().add("icon-tile-face");
    face.setAlignment(Pos.CENTER_LEFT);
    return face;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
