package glowup.kiosk.ui;

import glowup.kiosk.visit.Visit;
import javafx.scene.layout.Region;

/**
 * A picture of a visit. Made once per kind of screen; it keeps nothing of the visitor's, so showing
 * it the empty visit wipes it.
 */
public interface View {

  Region region();

  void show(Visit visit);

  /** Called when another screen takes its place: it lets go of all it showed. */
  default void leave() {}
}
