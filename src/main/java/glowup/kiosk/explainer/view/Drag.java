package glowup.kiosk.explainer.view;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A drag across the page, which repeats what the buttons do. The paper below never sees it, so no
 * text is marked; the terms on it do, unless the finger went on to turn the page.
 */
final class Drag {
  private static final double PART_OF_WIDTH = 0.125;

  private final Region page;
  private final IntConsumer turn;
  private OptionalDouble from = OptionalDouble.empty();

  private Drag(Region page, IntConsumer turn) {
    this.page = page;
    this.turn = turn;
  }

  /**
   * Lets drags on a page turn it.
   *
   * @param turn told 1 where the finger went left, -1 where it went right
   */
  static void on(Region page, IntConsumer turn) {
    var drag = new Drag(page, turn);
    page.addEventFilter(MouseEvent.ANY, drag::heard);
  }

  private void heard(MouseEvent event) {
    boolean turned = false;
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      from = OptionalDouble.of(event.getSceneX());
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      double by = from.isPresent() ? event.getSceneX() - from.getAsDouble() : 0;
      from = OptionalDouble.empty();
      turned = Math.abs(by) > page.getWidth() * PART_OF_WIDTH;
      if (turned) {
        turn.accept(by < 0 ? 1 : -1);
      }
    }
    var term = term(event.getTarget());
    if (term == null || turned) {
      event.consume();
    }
    if (term != null && turned) {
      term.disarm();
    }
  }

  private static @Nullable TermButton term(EventTarget target) {
    for (var node = target instanceof Node hit ? hit : null;
        node != null;
        node = node.getParent()) {
      if (node instanceof TermButton term) {
        return term;
      }
    }
    return null;
  }
}
