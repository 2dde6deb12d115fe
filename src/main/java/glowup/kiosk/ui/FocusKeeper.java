package glowup.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Keeps the focus of those who use keys where they were, when what they pressed gives way. */
final class FocusKeeper {
  private FocusKeeper() {}

  /** Whether the focus, seen as a ring, is somewhere in a node. */
  static boolean within(Node place) {
    var scene = place.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    if (owner == null || !owner.isFocusVisible()) {
      return false;
    }
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == place) {
        return true;
      }
    }
    return false;
  }

  /** Gives the focus to the first that can have it in a node, or after it. */
  static void into(Node place) {
    place.requestFocusTraversal(TraversalDirection.NEXT);
  }
}
