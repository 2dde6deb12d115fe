package glowup.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Nodes side by side, all as wide and as high as each other. Those not managed take no place. */
public final class EqualRow extends HBox {

  public EqualRow(Node... nodes) {
    super(nodes);
    getStyleClass().add("equal-row");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = width < 0 ? -1 : each(width - insets());
    return snappedTopInset()
        + shown().stream()
            .mapToDouble(node -> Math.max(node.minHeight(each), node.prefHeight(each)))
            .max()
            .orElse(0)
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth() - insets());
    double x = snappedLeftInset();
    for (var node : shown()) {
      node.resizeRelocate(
          x, snappedTopInset(), each, getHeight() - snappedTopInset() - snappedBottomInset());
      x += each + getSpacing();
    }
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double each(double width) {
    int count = Math.max(1, shown().size());
    return Math.floor((width - getSpacing() * (count - 1)) / count);
  }

  private List<Node> shown() {
    return getChildren().stream().filter(Node::isManaged).toList();
  }
}
