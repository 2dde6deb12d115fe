package glowup.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * What a page is. Where buttons are lowered it takes all of the screen that is out of reach, so
 * that whatever can be touched comes under it.
 */
final class PageHead extends VBox {
  private boolean stays;

  PageHead() {
    getStyleClass().add("page-head");
    setAlignment(Pos.BOTTOM_LEFT);
  }

  void stay() {
    stays = true;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wanted = super.computePrefHeight(width);
    return !stays && Scale.isLowered(this) && getParent() instanceof BorderPane frame
        ? Math.max(wanted, Math.min(outOfReach(frame), left(frame)))
        : wanted;
  }

  private double outOfReach(BorderPane frame) {
    return Math.ceil(Scale.line(this) - frame.getInsets().getTop());
  }

  /** What the page and its foot leave of the frame. */
  private static double left(BorderPane frame) {
    var insets = frame.getInsets();
    double width = frame.getWidth() - insets.getLeft() - insets.getRight();
    double foot = frame.getBottom().isManaged() ? frame.getBottom().prefHeight(width) : 0;
    return Math.floor(
        frame.getHeight()
            - insets.getTop()
            - insets.getBottom()
            - foot
            - least(frame.getCenter(), width));
  }

  private static double least(Node page, double width) {
    return page instanceof Roomy roomy ? roomy.leastHeight(width) : page.minHeight(width);
  }
}
