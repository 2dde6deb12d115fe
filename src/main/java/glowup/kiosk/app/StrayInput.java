package glowup.kiosk.app;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Keeps off the screens what no finger, key or switch does: other buttons of a mouse, menus, wheels
 * and drops. Nothing here scrolls, and what can be dropped or picked from a menu is not the
 * kiosk's.
 */
final class StrayInput {
  private StrayInput() {}

  /** To be said after all who count input, for a stray click is a sign of somebody too. */
  static void keepOff(Node glass) {
    glass.addEventFilter(ContextMenuEvent.ANY, Event::consume);
    glass.addEventFilter(DragEvent.ANY, Event::consume);
    glass.addEventFilter(GestureEvent.ANY, Event::consume);
    glass.addEventFilter(
        MouseEvent.ANY,
        event -> {
          if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE) {
            event.consume();
          }
        });
  }
}
