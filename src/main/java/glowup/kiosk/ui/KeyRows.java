package glowup.kiosk.ui;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows of keys that fill their place: all rows are as high as each other, and the keys of a row
 * share its width. Keys stand from left to right in every language, as they do on a telephone.
 */
final class KeyRows extends VBox {

  /**
   * A key and its width.
   *
   * @param weight how many times as wide as a plain key of its row
   */
  record Cell(Region node, double weight) {
    Cell(Region node) {
      this(node, 1);
    }
  }

  private List<List<Cell>> rows = List.of();

  KeyRows() {
    getStyleClass().add("key-rows");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  void setRows(List<List<Cell>> wanted) {
    if (!wanted.equals(rows)) {
      rows = wanted.stream().map(List::copyOf).toList();
      var keys = rows.stream().flatMap(List::stream).map(Cell::node).toList();
      // A key that stays is not taken out, or it would lose the focus.
      getChildren().retainAll(keys);
      for (int i = 0; i < keys.size(); i++) {
        if (i >= getChildren().size() || getChildren().get(i) != keys.get(i)) {
          getChildren().remove(keys.get(i));
          getChildren().add(i, keys.get(i));
        }
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.VERTICAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return height(rows.stream().flatMap(List::stream).mapToDouble(key -> key.node.minHeight(-1)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(rows.stream().flatMap(List::stream).mapToDouble(key -> key.node.prefHeight(-1)));
  }

  private double height(java.util.stream.DoubleStream keys) {
    return snappedTopInset()
        + rows.size() * Math.ceil(keys.max().orElse(0))
        + Math.max(0, rows.size() - 1) * getSpacing()
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    if (rows.isEmpty()) {
      return;
    }
    double gap = getSpacing();
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    double high = Math.floor((room - gap * (rows.size() - 1)) / rows.size());
    double y = snappedTopInset();
    for (var row : rows) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset();
      double weights = row.stream().mapToDouble(Cell::weight).sum();
      double unit = (width - gap * (row.size() - 1)) / weights;
      double x = snappedLeftInset();
      for (var key : row) {
        double right = x + unit * key.weight;
        double left = Math.round(x);
        key.node.resizeRelocate(left, y, Math.floor(right) - left, high);
        x = right + gap;
      }
      y += high + gap;
    }
  }
}
