package glowup.kiosk.ui;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/**
 * A drawing whose zones can be touched. It takes no focus: whoever uses keys has the same answers
 * as buttons beside it, and would meet each of them twice.
 */
public final class ZonePicture extends Region {
  private final Picture picture = new Picture();
  private final Group shapes = new Group();
  private final List<ZoneShape> zones = new ArrayList<>();
  private @Nullable Illustration drawing;
  private @Nullable ZoneShape armed;

  public ZonePicture() {
    getStyleClass().add("zone-picture");
    // The left of a body stays its left, in whatever direction the words run.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    shapes.setManaged(false);
    shapes.setMouseTransparent(true);
    picture.setMouseTransparent(true);
    getChildren().setAll(picture, shapes);
    setOnMousePressed(press -> arm(at(press)));
    setOnMouseReleased(
        release -> {
          var touched = armed;
          arm(null);
          // A finger that slid off has thought better of it.
          if (touched != null && touched == at(release)) {
            touched.touch();
          }
        });
  }

  /** A zone, what it is called and what touching it asks for. */
  public record Touchable(Zone zone, String words, Runnable asked) {}

  /** Makes the zones, those on top last. */
  public void setZones(List<Touchable> touchables) {
    armed = null;
    zones.clear();
    touchables.forEach(touchable -> zones.add(new ZoneShape(touchable)));
    shapes.getChildren().setAll(zones);
    requestLayout();
  }

  public void show(Illustration shown, Palette palette) {
    drawing = shown;
    picture.show(shown, palette);
    requestLayout();
  }

  /** Marks the zones of these codes, and no other. */
  public void select(Set<String> codes) {
    zones.forEach(zone -> zone.setSelected(codes.contains(zone.code())));
  }

  /** Whether there is anything to touch. */
  public boolean isUsed() {
    return !zones.isEmpty();
  }

  /** How much wider it is than high. */
  double shape() {
    return drawing == null ? 1 : drawing.width() / drawing.height();
  }

  private void arm(@Nullable ZoneShape zone) {
    if (armed != null) {
      armed.setArmed(false);
    }
    armed = zone;
    if (zone != null) {
      zone.setArmed(true);
    }
  }

  private @Nullable ZoneShape at(MouseEvent touch) {
    for (var zone : zones.reversed()) {
      if (zone.covers(touch.getSceneX(), touch.getSceneY())) {
        return zone;
      }
    }
    return null;
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    if (drawing != null) {
      double scale = Math.min(getWidth() / drawing.width(), getHeight() / drawing.height());
      shapes
          .getTransforms()
          .setAll(
              new Translate(
                  (getWidth() - drawing.width() * scale) / 2,
                  (getHeight() - drawing.height() * scale) / 2),
              new Scale(scale, scale));
    }
  }
}
