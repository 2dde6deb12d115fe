package glowup.kiosk.explainer.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;

/** A marked term as something to touch or to walk to by keys: clear glass over its words. */
final class TermButton extends Button {
  private final Layout.Spot spot;

  TermButton(Layout.Spot spot, Consumer<String> lookUp) {
    this.spot = spot;
    getStyleClass().setAll("term-button");
    setMnemonicParsing(false);
    setManaged(false);
    setOnAction(_ -> lookUp.accept(spot.term()));
  }

  void showOn(int page) {
    setVisible(spot.page() == page);
  }

  /** As high as its line, so that a finger finds it and no two lines' terms overlap. */
  void place() {
    resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
  }
}
