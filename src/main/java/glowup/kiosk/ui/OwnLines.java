package glowup.kiosk.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Measures and breaks the words of a label whose lines are not left to JavaFX. */
final class OwnLines {
  /** Glyphs stand on whole pixels, so a line can come out a little wider than its parts. */
  private static final double ROUNDING = 1;

  private final Labeled labeled;
  private final Text ruler = new Text();

  OwnLines(Labeled labeled) {
    this.labeled = labeled;
  }

  /** Whether these words need them; all others are JavaFX's. */
  boolean needed() {
    return labeled.getText() != null && LineBreaks.needed(labeled.getText());
  }

  /** How wide the words are in one line. */
  double width() {
    return Math.ceil(measured(Wrapped.whole(labeled)).getWidth()) + 2 * ROUNDING;
  }

  /** How high the words are in as many lines as a place so wide makes of them; below 0 for one. */
  double height(double width) {
    var words = Wrapped.whole(labeled);
    return words.isEmpty() ? 0 : measured(width < 0 ? words : broken(width)).getHeight();
  }

  /** Puts the breaks in for a place so wide. */
  void fill(double width) {
    var words = broken(width);
    if (!words.equals(labeled.getText())) {
      labeled.setText(words);
    }
  }

  /** Centres lines in their place, which JavaFX does only where it wraps them. */
  void align(double x, double width) {
    if (labeled.getTextAlignment() != TextAlignment.LEFT && labeled.getGraphic() == null) {
      var padding = labeled.getLabelPadding();
      drawn().setWrappingWidth(width - padding.getLeft() - padding.getRight());
      drawn().setLayoutX(x + padding.getLeft());
    }
  }

  private String broken(double width) {
    return LineBreaks.broken(
        Wrapped.whole(labeled), width - ROUNDING, part -> measured(part).getWidth());
  }

  private Bounds measured(String words) {
    ruler.setBoundsType(drawn().getBoundsType());
    ruler.setFont(labeled.getFont());
    ruler.setLineSpacing(labeled.getLineSpacing());
    ruler.setText(words);
    var bounds = ruler.getLayoutBounds();
    // It lives as long as the label, which may hold what a visitor answered.
    ruler.setText("");
    return bounds;
  }

  /** What draws the words; the ruler before anything does. */
  private Text drawn() {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getStyleClass().contains("text"))
        .findFirst()
        .orElse(ruler);
  }
}
