package glowup.kiosk.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that is as large as what is drawn in it, and lays that out over its whole face. */
public abstract class CardButton extends Button {
  private final Region face;

  protected CardButton(Region face, String... styles) {
    this.face = face;
    getStyleClass().setAll("button");
    getStyleClass().addAll(styles);
    setGraphic(face);
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + face.minWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    double room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + face.minHeight(room) + snappedBottomInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + face.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    face.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
