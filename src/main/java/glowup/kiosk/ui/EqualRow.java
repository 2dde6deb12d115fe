package glowup.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Nodes side by side, all as wide and as high as each other; one above the other where a word would
 * not fit. Those not managed take no place.
 */
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
  protected double computeMinWidth(double height) {
    return insets() + shown().stream().mapToDouble(EqualRow::least).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = width >= 0 && isStack(width - insets()) ? shown().size() : 1;
    double each = width < 0 ? -1 : each(width - insets());
    double tallest =
        shown().stream()
            .mapToDouble(node -> Math.max(node.minHeight(each), node.prefHeight(each)))
            .max()
            .orElse(0);
    return snappedTopInset() + tallest * rows + getSpacing() * (rows - 1) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    boolean stack = isStack(getWidth() - insets());
    double each = each(getWidth() - insets());
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    double high = stack ? share(room) : room;
    double x = snappedLeftInset();
    double y = snappedTopInset();
    for (var node : shown()) {
      node.resizeRelocate(x, y, each, high);
      if (stack) {
        y += high + getSpacing();
      } else {
        x += each + getSpacing();
      }
    }
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double each(double width) {
    return isStack(width) ? width : share(width);
  }

  private double share(double length) {
    int count = Math.max(1, shown().size());
    return Math.floor((length - getSpacing() * (count - 1)) / count);
  }

  private boolean isStack(double width) {
    return shown().stream().mapToDouble(EqualRow::least).max().orElse(0) > share(width);
  }

  /** A button's own least width, whatever its style asks for beyond that. */
  private static double least(Node node) {
    return node instanceof BigButton button ? Wrapped.leastWidth(button) : node.minWidth(-1);
  }

  private List<Node> shown() {
    return getChildren().stream().filter(Node::isManaged).toList();
  }
}
