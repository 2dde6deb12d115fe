package glowup.kiosk.app;

import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.staff.DeskChoicesFile;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;

/** Keeps what the front desk chose as soon as it changes. */
final class ChoicesDesk implements VisitLoop.Follower {
  private final DeskChoicesFile file;
  private final Background background;
  private volatile DeskChoices latest = DeskChoices.none();

  ChoicesDesk(DeskChoicesFile file, Background background) {
    this.file = file;
    this.background = background;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    if (!before.desk().equals(after.desk())) {
      latest = after.desk();
      background.start("choices", _ -> save());
    }
  }

  /** Whichever comes last keeps the latest, so their order does not matter. */
  private synchronized void save() {
    file.save(latest);
  }
}
