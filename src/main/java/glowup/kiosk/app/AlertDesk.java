package glowup.kiosk.app;

import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.function.Consumer;

/**
 * Tells the front desk when a visit asks for it. The end of the visit does not call that off, since
 * somebody may need help; and while one alert is under way it serves whoever asks next.
 */
final class AlertDesk implements VisitLoop.Follower {
  private final StaffAlert alert;
  private final Background background;
  private final Consumer<Action> dispatch;
  private boolean underWay;
  private long asking;

  AlertDesk(StaffAlert alert, Background background, Consumer<Action> dispatch) {
    this.alert = alert;
    this.background = background;
    this.dispatch = dispatch;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    if (before.alert().underWay() || !after.alert().underWay()) {
      return;
    }
    asking = after.id();
    if (!underWay) {
      underWay = true;
      raise();
    }
  }

  private void raise() {
    background.start(
        "alert",
        onScene -> {
          try {
            var result = alert.raise();
            onScene.accept(() -> dispatch.accept(new Action.AlertReported(asking, result)));
          } finally {
            onScene.accept(() -> underWay = false);
          }
        });
  }
}
