package glowup.kiosk.ui;

import javafx.scene.layout.Pane;

/** A part of a page that asks for no room and lays itself out in whatever it is given. */
public abstract class FillingPane extends Pane {

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
