package glowup.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A line with a thumb that a finger drags or sends to where it taps. The thumb is there only once
 * something is chosen. A finger that slides off the line changes nothing.
 */
final class LineTrack extends Pane {
  static final int NOTHING = -1;

  /** With more steps than these, numbers under the line would run into each other. */
  private static final int MOST_NUMBERS = 10;

  private final IntConsumer moving;
  private final IntConsumer moved;
  private final Region rail = new Region();
  private final Region done = new Region();
  private final Region thumb = new Region();
  private final List<Label> numbers = new ArrayList<>();
  private int steps = 1;
  private int chosen = NOTHING;
  private int at = NOTHING;

  /**
   * Makes a line.
   *
   * @param moving told where the thumb is under the finger
   * @param moved told where it was let go
   */
  LineTrack(IntConsumer moving, IntConsumer moved) {
    this.moving = moving;
    this.moved = moved;
    getStyleClass().add("line-track");
    rail.getStyleClass().add("line-rail");
    done.getStyleClass().add("line-done");
    thumb.getStyleClass().add("line-thumb");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Draws the line, with the thumb at a step or nowhere. */
  void show(int wanted, int step, IntFunction<String> number) {
    if (steps != wanted || getChildren().isEmpty()) {
      steps = wanted;
      numbers.clear();
      for (int i = 0; i <= steps && steps <= MOST_NUMBERS; i++) {
        numbers.add(new Label());
      }
      getChildren().setAll(rail, done, thumb);
      getChildren().addAll(numbers);
    }
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).setText(number.apply(i));
    }
    chosen = step;
    move(step);
  }

  /** Whether its numbers stand under it. */
  boolean isNumbered() {
    return !numbers.isEmpty();
  }

  private void move(int step) {
    at = step;
    thumb.setVisible(at != NOTHING);
    done.setVisible(at != NOTHING);
    requestLayout();
  }

  private void drag(MouseEvent event) {
    if (within(event)) {
      int step = stepAt(event.getX());
      move(step);
      moving.accept(step);
    } else {
      cancel();
    }
    event.consume();
  }

  private void drop(MouseEvent event) {
    if (within(event)) {
      moved.accept(stepAt(event.getX()));
    } else {
      cancel();
    }
    event.consume();
  }

  private void cancel() {
    move(chosen);
    moving.accept(chosen);
  }

  /** A dragging finger strays a little. */
  private boolean within(MouseEvent event) {
    return event.getY() > -getHeight() && event.getY() < 2 * getHeight();
  }

  private int stepAt(double x) {
    double along = (x - start()) / Math.max(1, length());
    return Math.clamp(Math.round(along * steps), 0, steps);
  }

  private void press(KeyEvent event) {
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    var up = mirrored ? KeyCode.LEFT : KeyCode.RIGHT;
    var down = mirrored ? KeyCode.RIGHT : KeyCode.LEFT;
    var code = event.getCode();
    if (code == up || code == KeyCode.UP) {
      moved.accept(Math.min(steps, chosen + 1));
    } else if (code == down || code == KeyCode.DOWN) {
      moved.accept(Math.max(0, chosen - 1));
    } else if (code == KeyCode.HOME) {
      moved.accept(0);
    } else if (code == KeyCode.END) {
      moved.accept(steps);
    } else {
      return;
    }
    event.consume();
  }

  private double start() {
    return thumb.prefWidth(-1) / 2;
  }

  private double length() {
    return getWidth() - 2 * start();
  }

  @Override
  protected double computePrefHeight(double width) {
    double below = numbers.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    return snappedTopInset() + thumb.prefHeight(-1) + below + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double size = thumb.prefWidth(-1);
    double high = rail.prefHeight(-1);
    double middle = snappedTopInset() + size / 2;
    double x = start() + length() * Math.max(0, at) / steps;
    rail.resizeRelocate(start() - high / 2, middle - high / 2, length() + high, high);
    done.resizeRelocate(start() - high / 2, middle - high / 2, x - start() + high, high);
    thumb.resizeRelocate(x - size / 2, middle - size / 2, size, size);
    for (int i = 0; i < numbers.size(); i++) {
      var label = numbers.get(i);
      label.autosize();
      label.relocate(
          start() + length() * i / steps - label.getWidth() / 2, snappedTopInset() + size);
    }
  }
}
