package glowup.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A picture and what goes with it: one above the other on an upright screen, side by side on a wide
 * one. The words get the room they need and the picture what is left.
 */
public final class SwayingBox extends Pane implements Roomy {
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
  public double leastHeight(double width) {
    return words.prefHeight(width);
  }

  private static double beside(double width) {
    return Math.floor(width * 0.46);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double half = beside(width);
    // Words that need the whole width, at the largest size, leave none beside them.
    if (width > height
        && words.minWidth(-1) <= width - half
        && words.prefHeight(width - half) <= height) {
      picture.setVisible(true);
      picture.resizeRelocate(0, 0, half, height);
      words.resizeRelocate(half, 0, width - half, height);
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
