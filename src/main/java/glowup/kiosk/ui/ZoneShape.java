package glowup.kiosk.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** One zone over a drawing, in the drawing's own units: its shape and, once chosen, a tick. */
final class ZoneShape extends Group {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
  private static final String TICK = "M-15 1L-5 11L15 -10";

  private final ZonePicture.Touchable touchable;
  private final SVGPath shape = new SVGPath();
  private final SVGPath tick = new SVGPath();
  private boolean selected;

  ZoneShape(ZonePicture.Touchable touchable) {
    this.touchable = touchable;
    getStyleClass().add("zone");
    shape.getStyleClass().add("zone-shape");
    shape.setContent(touchable.zone().path());
    shape.setFillRule(touchable.zone().evenOdd() ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
    tick.getStyleClass().add("zone-tick");
    tick.setContent(TICK);
    tick.setLayoutX(shape.getLayoutBounds().getCenterX());
    tick.setLayoutY(shape.getLayoutBounds().getCenterY());
    tick.setVisible(false);
    getChildren().setAll(shape, tick);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setAccessibleText(touchable.words());
  }

  String code() {
    return touchable.zone().code();
  }

  void touch() {
    touchable.asked().run();
  }

  /** Whether a place of the scene is in it. */
  boolean covers(double sceneX, double sceneY) {
    return shape.contains(shape.sceneToLocal(sceneX, sceneY));
  }

  void setArmed(boolean held) {
    pseudoClassStateChanged(ARMED, held);
  }

  void setSelected(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      tick.setVisible(chosen);
      pseudoClassStateChanged(SELECTED, chosen);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(selected)
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
