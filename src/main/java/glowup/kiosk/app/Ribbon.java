package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that this is a demo, for as long as neither a printer nor a mail server is named. */
final class Ribbon extends HBox {

  Ribbon(ContentPack content) {
    getStyleClass().add("ribbon");
    var words = new Label(content.words(content.clinicLanguage()).text("ribbon.demo"));
    words.setGraphic(new FontIcon(Feather.INFO));
    getChildren().add(words);
    setVisible(content.settings().demo());
    setManaged(content.settings().demo());
  }
}
