package glowup.kiosk.app;

import glowup.kiosk.visit.Action;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Notices what a listener must hear of and the visit does not know: that keys or switches walked to
 * another control, and that a long list was leafed through.
 */
final class FocusWalk {
  private final Consumer<Action> dispatch;

  private FocusWalk(Consumer<Action> dispatch) {
    this.dispatch = dispatch;
  }

  static void on(ScreenHost host, Consumer<Action> dispatch) {
    var walk = new FocusWalk(dispatch);
    host.addEventHandler(ActionEvent.ACTION, walk::acted);
    host.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(walk::moved);
  }

  /** Only what is walked to shows its focus, and only once it has it. */
  private void moved(@Nullable Node owner) {
    if (owner != null) {
      Platform.runLater(
          () -> {
            if (owner.isFocused() && owner.isFocusVisible()) {
              dispatch.accept(new Action.FocusWalked());
            }
          });
    }
  }

  /** The pages of a long list are the view's own, but what is read is no longer what is seen. */
  private void acted(ActionEvent event) {
    if (event.getTarget() instanceof Node button
        && button.getParent() != null
        && button.getParent().getStyleClass().contains("pager")) {
      dispatch.accept(new Action.ReadFromStart());
    }
  }
}
