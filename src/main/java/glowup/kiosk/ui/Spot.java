package glowup.kiosk.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.paint.Paint;

/** Where something that is being said stands, in the scene's pixels. */
public sealed interface Spot {

  /**
   * Letters, line by line.
   *
   * @param ink the colour they are written in, which can be told from what is behind them
   */
  record Letters(List<Bounds> lines, Paint ink) implements Spot {}

  /** A picture or a control, whole. */
  record Whole(Bounds bounds) implements Spot {}
}
