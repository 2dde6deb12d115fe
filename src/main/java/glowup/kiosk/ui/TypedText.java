package glowup.kiosk.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What was typed, with a caret at its end. Where it is longer than its place, its end shows, as on
 * a page in a typewriter.
 */
final class TypedText extends Pane {
  private final Text text = new Text();
  private final Region caret =
      new Region() {
        @Override
        public double getBaselineOffset() {
          return prefHeight(-1) * 0.8;
        }
      };
  private final TextFlow flow = new TextFlow(text, caret);
  private final Rectangle glass = new Rectangle();
  private String words = "";
  private boolean many;

  TypedText() {
    getStyleClass().add("typed-text");
    text.getStyleClass().add("typed");
    caret.getStyleClass().add("caret");
    flow.setClip(glass);
    getChildren().setAll(flow);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setOnMousePressed(_ -> requestFocus());
  }

  /**
   * Draws a text.
   *
   * @param lines whether it may have several lines, and so gets the room for them
   */
  void show(String typed, boolean lines) {
    // The caret must stand behind a line's end that nothing follows yet.
    words = typed.endsWith("\n") ? typed + "\u200B" : typed;
    text.setText(words);
    many = lines;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    double line = caret.prefHeight(-1);
    return snappedTopInset() + Math.max(high(inner), many ? 3 * line : line) + snappedBottomInset();
  }

  private double high(double width) {
    if (width > 0 && LineBreaks.needed(words)) {
      var broken = LineBreaks.broken(words, width - caret.prefWidth(-1) - 2, this::width);
      if (!broken.equals(text.getText())) {
        text.setText(broken);
      }
    }
    return flow.prefHeight(width);
  }

  private double width(String part) {
    var ruler = new Text(part);
    ruler.setFont(text.getFont());
    return ruler.getLayoutBounds().getWidth();
  }

  private double line() {
    var letter = new Text("x");
    letter.setFont(text.getFont());
    return letter.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    double high = high(width);
    // Whole lines go, so that none is cut through.
    double above = Math.ceil(Math.max(0, high - room) / line()) * line();
    flow.resizeRelocate(snappedLeftInset(), snappedTopInset() - above, width, high);
    glass.setX(-4);
    glass.setY(above);
    glass.setWidth(width + 8);
    glass.setHeight(room);
  }
}
