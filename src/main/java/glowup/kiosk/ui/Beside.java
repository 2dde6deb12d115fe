package glowup.kiosk.ui;

import javafx.scene.layout.Region;

/**
 * What is answered and the keys to answer with: one above the other on an upright screen, where the
 * keys stand low, and side by side on a wide one.
 */
final class Beside extends FillingPane {
  private static final double GAP = 24;

  private final Region answer;
  private final Region keys;
  private final double share;
  private boolean filling;

  /**
   * Makes the two.
   *
   * @param share how much of the width the answer has on a wide screen
   */
  Beside(Region answer, Region keys, double share) {
    this.answer = answer;
    this.keys = keys;
    this.share = share;
    getStyleClass().add("beside");
    getChildren().setAll(answer, keys);
  }

  /** Gives the keys all the room that the answer leaves. */
  Beside filling() {
    filling = true;
    return this;
  }

  private double wanted(double width) {
    return filling ? Double.MAX_VALUE : keys.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double gap = GAP * Scale.of(this);
    double width = getWidth();
    double height = getHeight();
    if (Scale.isWide(this)) {
      double left = Math.floor(width * share);
      double tall = Math.min(height, wanted(width - left - gap));
      answer.resizeRelocate(0, 0, left, height);
      keys.resizeRelocate(left + gap, (height - tall) / 2, width - left - gap, tall);
    } else {
      double said = answer.prefHeight(width);
      double room = height - gap;
      double tall =
          Math.max(Math.min(keys.minHeight(width), room), Math.min(wanted(width), room - said));
      answer.resizeRelocate(0, 0, width, Math.max(0, room - tall));
      keys.resizeRelocate(0, height - tall, width, tall);
    }
  }
}
