package glowup.kiosk.app;

import glowup.kiosk.ui.Scale;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/** Looks for what a finger cannot hit, in millimetres, and for what nobody can call by a name. */
final class TargetAudit {
  /** VVSG 2.0, 7.2-I. */
  private static final double LEAST_MM = 12.7;

  private static final double APART_MM = 2.5;

  /** Layouts stand on whole pixels. */
  private static final double SLACK_PIXELS = 1;

  private TargetAudit() {}

  /** The faults of what the glass shows now, where one pixel is so many millimetres. */
  static List<String> of(ScreenHost host, double mmPerPixel) {
    var faults = new ArrayList<String>();
    var buttons = reachable(host);
    for (int i = 0; i < buttons.size(); i++) {
      var button = buttons.get(i);
      var name = Glass.said(button);
      if (name.isBlank()) {
        faults.add("no name: " + button);
      }
      double side = Math.min(button.getWidth(), button.getHeight());
      if ((side + SLACK_PIXELS) * mmPerPixel < LEAST_MM) {
        faults.add("only %.1f mm: %s".formatted(side * mmPerPixel, name));
      }
      for (var other : buttons.subList(i + 1, buttons.size())) {
        double apart = apart(bounds(button), bounds(other));
        if ((apart + SLACK_PIXELS) * mmPerPixel < APART_MM) {
          var both = name + " and " + Glass.said(other);
          faults.add("only %.1f mm apart: %s".formatted(apart * mmPerPixel, both));
        }
      }
    }
    return faults;
  }

  /** The buttons whose middle is where somebody who sits cannot reach them. */
  static List<String> aboveTheLine(ScreenHost host) {
    return reachable(host).stream()
        .filter(button -> bounds(button).getCenterY() < Scale.line(host))
        .map(button -> "above the line: " + Glass.said(button))
        .toList();
  }

  /** The buttons of the layer on top: what it covers cannot be touched. */
  static List<ButtonBase> reachable(ScreenHost host) {
    return Glass.buttons(host).stream().filter(button -> !isCovered(host, button)).toList();
  }

  private static boolean isCovered(ScreenHost host, Node button) {
    Node layer = button;
    while (layer.getParent() != host) {
      layer = layer.getParent();
    }
    return layer.isDisabled();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static double apart(Bounds one, Bounds other) {
    double across =
        Math.max(one.getMinX(), other.getMinX()) - Math.min(one.getMaxX(), other.getMaxX());
    double down =
        Math.max(one.getMinY(), other.getMinY()) - Math.min(one.getMaxY(), other.getMaxY());
    return Math.max(across, down);
  }
}
