package glowup.kiosk.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** How far along a row of steps is, as a line that fills. */
public final class ProgressLine extends Pane {
  private final Region done = new Region();
  private double part;

  public ProgressLine() {
    getStyleClass().add("progress-track");
    done.getStyleClass().add("progress-done");
    getChildren().add(done);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  public void show(int step, int steps, String words) {
    part = steps == 0 ? 0 : (double) step / steps;
    setAccessibleText(words);
    requestLayout();
  }

  public void wipe() {
    show(0, 0, "");
  }

  @Override
  protected void layoutChildren() {
    done.resizeRelocate(0, 0, getWidth() * part, getHeight());
  }
}
