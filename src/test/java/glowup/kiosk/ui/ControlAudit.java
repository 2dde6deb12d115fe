package glowup.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What no control may have: words cut short, parts off its place, keys too small or too near. */
final class ControlAudit {
  /**
   * 12.7 mm on a kiosk of 21.5 inches stood upright, 268 mm across 1080 pixels, is 51 of them; here
   * the kiosk is at half its size.
   */
  private static final double LEAST = 25.5;

  /** 2.5 mm between two targets is 10 pixels there. */
  private static final double APART = 4.5;

  private ControlAudit() {}

  static List<String> of(Node page, List<Labeled> parts) {
    var faults = new ArrayList<String>();
    var place = page.localToScene(page.getLayoutBounds());
    var buttons =
        parts.stream()
            .filter(ButtonBase.class::isInstance)
            .filter(part -> part.getWidth() > 0 || part.getHeight() > 0)
            .toList();
    for (var part : parts) {
      var bounds = part.localToScene(part.getLayoutBounds());
      if (!part.getText().isEmpty()
          && part.lookup(".text") instanceof Text text
          && !text.getText().equals(part.getText())) {
        faults.add("cut short: " + part.getText() + " shows as " + text.getText());
      }
      if (!part.getText().isEmpty() && !grown(place, 2).contains(bounds)) {
        faults.add("off its page: " + part.getText());
      }
    }
    for (var button : buttons) {
      if (Math.min(button.getWidth(), button.getHeight()) < LEAST) {
        faults.add(
            "only %.0f x %.0f: %s"
                .formatted(button.getWidth(), button.getHeight(), button.getAccessibleText()));
      }
      for (var other : parts) {
        boolean within = inside(other, button) || inside(button, other);
        double apart = other instanceof ButtonBase ? APART : -1;
        if (other != button
            && !within
            && grown(of(button), apart).intersects(of(other))
            && !other.getText().isEmpty()) {
          faults.add("too near: " + button.getAccessibleText() + " and " + other.getText());
        }
      }
    }
    return faults;
  }

  private static boolean inside(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParent()) {
      if (node == outer) {
        return true;
      }
    }
    return false;
  }

  private static Bounds of(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds grown(Bounds bounds, double by) {
    return new BoundingBox(
        bounds.getMinX() - by,
        bounds.getMinY() - by,
        Math.max(0, bounds.getWidth() + 2 * by),
        Math.max(0, bounds.getHeight() + 2 * by));
  }
}
