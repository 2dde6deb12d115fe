package glowup.kiosk.visit;

import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import java.util.Optional;

/** The front desk's screens. They lie over the visit and, but for Reset, leave it as it is. */
final class StaffRules {
  private StaffRules() {}

  static Visit asked(Visit visit) {
    return visit.at(new Screen.Pin(behind(visit.screen()), "", Optional.empty()));
  }

  static Visit typed(Visit visit, char digit) {
    return visit.screen() instanceof Screen.Pin pin ? visit.at(pin.typed(digit)) : visit;
  }

  static Visit erased(Visit visit) {
    return visit.screen() instanceof Screen.Pin pin ? visit.at(pin.cleared()) : visit;
  }

  static Visit answered(Visit visit, PinResult answer) {
    if (!(visit.screen() instanceof Screen.Pin pin)) {
      return visit;
    }
    return visit.at(
        answer instanceof PinResult.Right
            ? new Screen.Staff(pin.behind(), new Panel.Tiles())
            : new Screen.Pin(pin.behind(), "", Optional.of(answer)));
  }

  /** Nothing opens but from the desk's own screen, which the PIN opened. */
  static Visit opened(Visit visit, Panel panel) {
    return visit.screen() instanceof Screen.Staff(var behind, _)
        ? visit.at(new Screen.Staff(behind, panel))
        : visit;
  }

  /** News of what is no longer shown changes nothing. */
  static Visit known(Visit visit, Panel panel) {
    return visit.screen() instanceof Screen.Staff(_, var shown)
            && shown.getClass().equals(panel.getClass())
        ? opened(visit, panel)
        : visit;
  }

  static Visit reprinted(Visit visit) {
    return visit.screen() instanceof Screen.Staff && visit.canReprint()
        ? opened(visit.with(visit.delivery().printAsked()), new Panel.Reprint())
        : visit;
  }

  static Visit left(Visit visit) {
    return visit.at(behind(visit.screen()));
  }

  private static Screen behind(Screen screen) {
    return switch (screen) {
      case Screen.Pin pin -> pin.behind();
      case Screen.Staff staff -> staff.behind();
      default -> screen;
    };
  }
}
