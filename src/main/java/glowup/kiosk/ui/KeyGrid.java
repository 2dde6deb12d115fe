package glowup.kiosk.ui;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * Keys of one size in as many columns as show them best in the room there is: wide enough for their
 * words, high enough for a finger, and as near as can be to the shape of a key.
 */
final class KeyGrid extends FillingPane {
  private static final double GAP = 12;
  private static final double TALLEST = 136;
  private static final double SQUARE = 1.2;
  private static final double LONG = 2.6;

  private List<? extends Region> keys = List.of();

  KeyGrid() {
    getStyleClass().add("key-grid");
  }

  void setKeys(List<? extends Region> wanted) {
    keys = List.copyOf(wanted);
    getChildren().setAll(keys);
    setManaged(!keys.isEmpty());
  }

  @Override
  protected void layoutChildren() {
    if (keys.isEmpty()) {
      return;
    }
    double unit = Scale.of(this);
    double gap = GAP * unit;
    int across = columns(gap, TALLEST * unit);
    double wide = across(across, gap);
    double high = Math.min(TALLEST * unit, down(across, gap));
    double left = Math.round((getWidth() - across * wide - (across - 1) * gap) / 2);
    for (int i = 0; i < keys.size(); i++) {
      int row = i / across;
      int column = i % across;
      keys.get(i).resizeRelocate(left + column * (wide + gap), row * (high + gap), wide, high);
    }
  }

  private int columns(double gap, double tallest) {
    double words = keys.stream().mapToDouble(key -> key.prefWidth(-1)).max().orElse(0);
    double finger = keys.stream().mapToDouble(key -> key.minHeight(-1)).max().orElse(0);
    double shape = Math.clamp(1.5 * words / tallest, SQUARE, LONG);
    int best = 1;
    double least = Double.MAX_VALUE;
    for (int columns = 1; columns <= keys.size(); columns++) {
      double wide = across(columns, gap);
      double high = Math.min(tallest, down(columns, gap));
      int empty = (columns - keys.size() % columns) % columns;
      double fault =
          Math.abs(Math.log(wide / Math.max(1, high) / shape))
              + 0.8 * empty / keys.size()
              + 100 * Math.max(0, words / Math.max(1, wide) - 1)
              + 100 * Math.max(0, finger / Math.max(1, high) - 1);
      if (fault < least) {
        least = fault;
        best = columns;
      }
    }
    return best;
  }

  private double across(int columns, double gap) {
    return Math.floor((getWidth() - gap * (columns - 1)) / columns);
  }

  private double down(int columns, double gap) {
    int rows = (keys.size() + columns - 1) / columns;
    return Math.floor((getHeight() - gap * (rows - 1)) / rows);
  }
}
