package glowup.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A picture and what goes with it: one above the other on an upright screen, side by side on a wide
 * one. The words get the room they need and the picture what is left.
 */
public final class SwayingBox extends Pane {
  private final Region picture;
  private final Region words;
  private double most = 0.84;

  public SwayingBox(Region picture, Region words) {
    this.picture = picture;
    this.words = words;
    getChildren().setAll(picture, words);
  }

  /** Gives the picture all the room that the words leave. */
  public SwayingBox withoutAir() {
    most = Double.MAX_VALUE;
    return this;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return words.prefHeight(Scale.isWide(this) ? width - beside(width) : width);
  }

  private static double beside(double width) {
    return Math.floor(width * 0.46);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width > height) {
      // Words that need the whole width, at the largest size, leave none for the picture.
      double half = beside(width);
      boolean both = most > 1 || words.prefHeight(width - half) <= height;
      double beside = both ? half : 0;
      picture.setVisible(both);
      picture.resizeRelocate(0, 0, half, height);
      words.resizeRelocate(beside, 0, width - beside, height);
    } else {
      double wanted = Math.min(height, words.prefHeight(width));
      double rest = Math.max(0, height - wanted);
      picture.setVisible(rest > height * 0.12);
      double shown = Math.min(rest, width * most);
      picture.resizeRelocate(0, (rest - shown) / 2, width, shown);
      words.resizeRelocate(0, rest, width, wanted);
    }
  }
}
