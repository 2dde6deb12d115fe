package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.ui.Wrapped;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Advice in large words, where the page itself says how soon. */
final class AdviceLines extends VBox {

  AdviceLines(Advice advice) {
    getStyleClass().add("urgent-advice");
    add(advice.action(), "urgent-action");
    if (!advice.reason().isBlank()) {
      add(advice.reason(), "urgent-reason");
    }
    setAccessibleText((advice.action() + " " + advice.reason()).strip());
  }

  private void add(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(label);
  }
}
