package glowup.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Advice in the form of the NHS care cards: a heading that says what to do, then why or for whom.
 * How urgent it is stands in words too, never in colour alone.
 */
public final class CareCard extends VBox {

  /**
   * Makes a card.
   *
   * @param urgency its style: now, today, first or mention
   */
  public CareCard(String urgency, String soon, String action, String reason) {
    getStyleClass().addAll("care-card", urgency);
    var title = new Label(soon);
    title.getStyleClass().add("care-title");
    title.setMaxWidth(Double.MAX_VALUE);
    var what = new Label(action);
    what.getStyleClass().add("care-action");
    var why = new Label(reason);
    why.getStyleClass().add("care-reason");
    why.setVisible(!reason.isBlank());
    why.setManaged(!reason.isBlank());
    var body = new VBox(what, why);
    body.getStyleClass().add("care-words");
    for (var label : new Label[] {title, what, why}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(title, body);
    setAccessibleText(soon + ". " + action + " " + reason);
  }
}
