package glowup.kiosk.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** How large this screen is beside one that is 1080 pixels wide. */
public final class Scale {
  /** The style of a kiosk whose buttons all stand low. */
  public static final String LOWERED = "lowered";

  private static final double DESIGNED_WIDTH = 1080;

  private Scale() {}

  /** Pixels in one {@code u}, for a kiosk of that size. */
  public static double of(double width, double height) {
    return Math.max(0.25, Math.min(width, height) / DESIGNED_WIDTH);
  }

  /** Pixels in one {@code u}, where the node stands. */
  public static double of(Node node) {
    return kiosk(node).map(kiosk -> of(kiosk.getWidth(), kiosk.getHeight())).orElse(1.0);
  }

  /** Whether the node stands on a screen that is wider than high. */
  public static boolean isWide(Node node) {
    return kiosk(node).map(kiosk -> kiosk.getWidth() > kiosk.getHeight()).orElse(false);
  }

  /** Whether all buttons stand low on the node's screen. */
  public static boolean isLowered(Node node) {
    return kiosk(node).map(kiosk -> kiosk.getStyleClass().contains(LOWERED)).orElse(false);
  }

  /**
   * Where the part begins that somebody who sits can reach, in pixels from the top of the node's
   * screen: an upright screen's lower half, a wide one's lower three fifths.
   */
  public static double line(Node node) {
    return kiosk(node).map(Scale::lineOf).orElse(0.0);
  }

  private static double lineOf(Region kiosk) {
    return kiosk.getHeight() * (kiosk.getWidth() > kiosk.getHeight() ? 0.4 : 0.5);
  }

  private static Optional<Region> kiosk(Node node) {
    for (Node place = node; place != null; place = place.getParent()) {
      if (place instanceof Region kiosk && kiosk.getStyleClass().contains("kiosk")) {
        return Optional.of(kiosk);
      }
    }
    return Optional.empty();
  }
}
