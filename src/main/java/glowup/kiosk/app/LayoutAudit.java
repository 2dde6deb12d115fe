package glowup.kiosk.app;

import glowup.kiosk.ui.BrokenWords;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Looks for what no screen may have: words cut short or broken in two, parts off the glass, buttons
 * that overlap.
 */
public final class LayoutAudit {
  private static final double SLACK = 1.5;

  private final ScreenHost host;
  private final List<String> faults = new ArrayList<>();
  private final List<ButtonBase> buttons = new ArrayList<>();
  private final List<Labeled> labels = new ArrayList<>();

  private LayoutAudit(ScreenHost host) {
    this.host = host;
  }

  /** The faults of what the glass shows now, each in a sentence; none on a good screen. */
  public static List<String> of(ScreenHost host) {
    var audit = new LayoutAudit(host);
    audit.walk(host, false);
    audit.overlaps();
    audit.covered();
    return List.copyOf(audit.faults);
  }

  private void walk(Node node, boolean inButton) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      words(labeled);
      if (!within(bounds(labeled)) && !isEmpty(labeled)) {
        faults.add("off the glass: " + name(labeled));
      }
      if (!isEmpty(labeled) && sticksOut(labeled)) {
        faults.add("sticks out of its place: " + name(labeled));
      }
      if (labeled instanceof ButtonBase button) {
        buttons.add(button);
      } else if (!inButton && !isEmpty(labeled)) {
        labels.add(labeled);
      }
    }
    if (node instanceof Parent parent) {
      boolean inside = inButton || node instanceof ButtonBase;
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside));
    }
  }

  /** Out of the button or card that it belongs to, which the glass around it may still hold. */
  private boolean sticksOut(Labeled labeled) {
    var bounds = inner(bounds(labeled));
    for (Node place = labeled.getParent(); place != host; place = place.getParent()) {
      if (place instanceof Region && !bounds(place).contains(bounds)) {
        return true;
      }
    }
    return false;
  }

  /** What waits for words to show keeps the place it had, and nobody sees it there. */
  private static boolean isEmpty(Labeled labeled) {
    return labeled.getGraphic() == null
        && (labeled.getText() == null || labeled.getText().isEmpty());
  }

  private void words(Labeled labeled) {
    var wanted = labeled.getText();
    if (wanted == null || wanted.isEmpty()) {
      return;
    }
    if (labeled.lookup(".text") instanceof Text text) {
      if (!text.getText().equals(wanted)) {
        faults.add("cut short: " + wanted);
      }
      BrokenWords.in(text).forEach(word -> faults.add("broken in two: " + word));
    }
  }

  private void overlaps() {
    for (int i = 0; i < buttons.size(); i++) {
      for (int j = i + 1; j < buttons.size(); j++) {
        var one = inner(bounds(buttons.get(i)));
        if (sameLayer(buttons.get(i), buttons.get(j)) && one.intersects(bounds(buttons.get(j)))) {
          faults.add("overlap: " + name(buttons.get(i)) + " and " + name(buttons.get(j)));
        }
      }
    }
  }

  /** A label that runs into a button, of which it is no part, hides or blocks it. */
  private void covered() {
    for (var label : labels) {
      for (var button : buttons) {
        if (sameLayer(label, button) && inner(bounds(label)).intersects(bounds(button))) {
          faults.add("runs into " + name(button) + ": " + name(label));
        }
      }
    }
  }

  /** An overlay lies over the page on purpose. */
  private boolean sameLayer(Node one, Node other) {
    return layer(one) == layer(other);
  }

  private int layer(Node node) {
    Node top = node;
    while (top.getParent() != host) {
      top = top.getParent();
    }
    return host.getChildren().indexOf(top);
  }

  private boolean within(Bounds bounds) {
    return bounds.getMinX() >= -SLACK
        && bounds.getMinY() >= -SLACK
        && bounds.getMaxX() <= host.getWidth() + SLACK
        && bounds.getMaxY() <= host.getHeight() + SLACK;
  }

  private Bounds bounds(Node node) {
    return host.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static Bounds inner(Bounds bounds) {
    return new BoundingBox(
        bounds.getMinX() + SLACK,
        bounds.getMinY() + SLACK,
        Math.max(0, bounds.getWidth() - 2 * SLACK),
        Math.max(0, bounds.getHeight() - 2 * SLACK));
  }

  private static String name(Node node) {
    return node.getAccessibleText() != null
        ? node.getAccessibleText()
        : node instanceof Labeled labeled ? labeled.getText() : node.toString();
  }
}
