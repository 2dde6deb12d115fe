package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.visit.Visit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that this is a demo, for as long as neither a printer nor a mail server is named. */
final class Ribbon extends HBox {
  private final ContentPack content;
  private final Label words = new Label();

  Ribbon(ContentPack content) {
    this.content = content;
    getStyleClass().add("ribbon");
    words.setGraphic(new FontIcon(Feather.INFO));
    getChildren().add(words);
    setVisible(content.settings().demo());
    setManaged(content.settings().demo());
  }

  void show(Visit visit) {
    words.setText(content.words(visit.comfort().language()).text("ribbon.demo"));
  }
}
