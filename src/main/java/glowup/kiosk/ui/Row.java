package glowup.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of a list that opens what it names: a quiet heading, what stands there, and a pen. */
public final class Row extends CardButton {
  private final Label heading = new Label();
  private final Label value = new Label();

  public Row(Runnable opened) {
    this(new HBox(), opened);
  }

  private Row(HBox face, Runnable opened) {
    super(face, "choice", "answer-row");
    heading.getStyleClass().add("answer-question");
    value.getStyleClass().add("answer-given");
    for (var label : new Label[] {heading, value}) {
      Wrapped.words(label);
      label.setMinHeight(USE_PREF_SIZE);
    }
    var words = new VBox(heading, value);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    face.getChildren().setAll(words, new FontIcon(Feather.EDIT_2));
    face.getStyleClass().add("choice-content");
    face.setAlignment(Pos.CENTER_LEFT);
    setOnAction(_ -> opened.run());
  }

  /** Shows a line; what it does when touched is said to those who listen. */
  public void show(String quiet, String loud, String action, boolean open) {
    heading.setText(quiet);
    value.setText(loud);
    value.getStyleClass().remove("answer-open");
    if (open) {
      value.getStyleClass().add("answer-open");
    }
    setAccessibleText(quiet + " " + loud + ". " + action);
  }
}
