package glowup.kiosk.speech.view;

import glowup.kiosk.ui.Passage;
import glowup.kiosk.ui.Spot;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is being said, over whatever screen it stands on: words by a line under them in their
 * own colour, which shows in every theme, and a button or picture by a line around it.
 */
public final class ReadingMark extends Pane {
  private record Said(Passage passage, int from, int to) {}

  private @Nullable Said said;

  public ReadingMark() {
    getStyleClass().add("reading-mark");
    setMouseTransparent(true);
    setFocusTraversable(false);
  }

  /** Marks the letters of a passage from one to before another. */
  public void mark(Passage passage, int from, int to) {
    said = new Said(passage, from, to);
    requestLayout();
  }

  /** Marks nothing, and holds nothing of what was marked. */
  public void clear() {
    said = null;
    getChildren().clear();
  }

  /** What stands on the glass may have moved, so the mark is put where it now is. */
  @Override
  protected void layoutChildren() {
    getChildren()
        .setAll(
            said == null
                ? List.of()
                : switch (said.passage().where().of(said.from(), said.to())) {
                  case Spot.Letters(var lines, var ink) ->
                      lines.stream().map(line -> under(line, ink)).toList();
                  case Spot.Whole(var bounds) -> List.of(around(bounds));
                });
  }

  /** How thick a line is, in proportion to the glass. */
  private double thick() {
    return Math.max(2, Math.min(getWidth(), getHeight()) / 216);
  }

  private Rectangle under(Bounds line, Paint ink) {
    var here = sceneToLocal(line);
    var rule = new Rectangle(here.getMinX(), here.getMaxY(), here.getWidth(), thick());
    rule.setFill(ink);
    rule.setManaged(false);
    return rule;
  }

  private Rectangle around(Bounds bounds) {
    var here = sceneToLocal(bounds);
    double gap = 1.5 * thick();
    var frame =
        new Rectangle(
            here.getMinX() - gap,
            here.getMinY() - gap,
            here.getWidth() + 2 * gap,
            here.getHeight() + 2 * gap);
    frame.getStyleClass().add("around");
    frame.setStrokeWidth(thick());
    frame.setArcWidth(10 * thick());
    frame.setArcHeight(10 * thick());
    frame.setManaged(false);
    return frame;
  }

  /** How many lines or frames mark something now. */
  public int marks() {
    return getChildren().size();
  }
}
