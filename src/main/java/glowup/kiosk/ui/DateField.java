package glowup.kiosk.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a date: what it is, and how far it is known. Touched, it opens to be chosen. */
final class DateField extends CardButton {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Label heading = new Label();
  private final Label value = new Label();

  DateField(Runnable opened) {
    this(new VBox(), opened);
  }

  private DateField(VBox face, Runnable opened) {
    super(face, "choice", "date-field");
    heading.getStyleClass().add("date-heading");
    value.getStyleClass().add("date-value");
    face.getChildren().setAll(heading, value);
    face.setAlignment(Pos.CENTER);
    setOnAction(_ -> opened.run());
  }

  void show(String what, String known, boolean open, String unknown) {
    heading.setText(what);
    value.setText(known.isEmpty() ? "–" : known);
    pseudoClassStateChanged(OPEN, open);
    setAccessibleText(what + ": " + (known.isEmpty() ? unknown : known));
  }

  void clear() {
    show("", "", false, "");
  }
}
