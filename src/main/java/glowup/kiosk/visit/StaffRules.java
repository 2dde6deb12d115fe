package glowup.kiosk.visit;

import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.staff.NewPin;
import glowup.kiosk.staff.Opening;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The front desk's screens. They lie over the visit and, but for Reset, leave it as it is. */
final class StaffRules {
  private StaffRules() {}

  static Visit asked(Visit visit) {
    return visit.at(new Screen.Pin(behind(visit.screen()), "", Optional.empty()));
  }

  static Visit typed(Visit visit, char digit) {
    return switch (visit.screen()) {
      case Screen.Pin pin -> visit.at(pin.typed(digit));
      case Screen.ChoosePin(var behind, var pin) ->
          visit.at(new Screen.ChoosePin(behind, pin.typed(digit)));
      default -> visit;
    };
  }

  static Visit erased(Visit visit) {
    return switch (visit.screen()) {
      case Screen.Pin pin -> visit.at(pin.cleared());
      case Screen.ChoosePin(var behind, var pin) ->
          visit.at(new Screen.ChoosePin(behind, pin.cleared()));
      default -> visit;
    };
  }

  static Visit choosing(Visit visit) {
    return visit.screen() instanceof Screen.Pin pin
        ? visit.at(new Screen.ChoosePin(pin.behind(), NewPin.begun()))
        : visit;
  }

  static Visit entered(Visit visit) {
    return visit.screen() instanceof Screen.ChoosePin(var behind, var pin)
        ? visit.at(new Screen.ChoosePin(behind, pin.entered()))
        : visit;
  }

  static Visit notKept(Visit visit) {
    return visit.screen() instanceof Screen.ChoosePin(var behind, var pin)
        ? visit.at(new Screen.ChoosePin(behind, pin.notKept()))
        : visit;
  }

  static Visit answered(Visit visit, PinResult answer) {
    return switch (visit.screen()) {
      case Screen.Pin(var behind, _, _) ->
          visit.at(
              answer instanceof PinResult.Right
                  ? new Screen.Staff(behind, new Panel.Tiles())
                  : new Screen.Pin(behind, "", Optional.of(answer)));
      case Screen.ChoosePin(var behind, var pin) when pin.step() == NewPin.Step.CODE ->
          visit.at(new Screen.ChoosePin(behind, pin.codeJudged(answer)));
      case Screen.ChoosePin(var behind, var pin)
          when pin.agreed() && answer instanceof PinResult.Right ->
          visit.at(new Screen.Staff(behind, new Panel.Tiles()));
      default -> visit;
    };
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
        ? opened(visit.with(visit.delivery().reprintAsked()), new Panel.Reprint())
        : visit;
  }

  static Visit opened(Visit visit, boolean open) {
    return chosen(visit, visit.desk().opened(new Opening.Today(open, Optional.empty())));
  }

  static Visit speaking(Visit visit, String language) {
    return chosen(visit, visit.desk().speaking(language));
  }

  static Visit louder(Visit visit, int by) {
    return chosen(visit, visit.desk().louder(by));
  }

  private static Visit chosen(Visit visit, DeskChoices choices) {
    return visit.screen() instanceof Screen.Staff ? visit.with(choices) : visit;
  }

  /** Counts the glass back in; a clock set back makes the wait no longer. */
  static Visit cleaned(Visit visit, Instant now) {
    if (!(visit.screen() instanceof Screen.Staff(_, Panel.Cleaning(var until, _)))) {
      return visit;
    }
    var longest = now.plus(Panel.CLEANING);
    var end = until.filter(longest::isAfter).orElse(longest);
    long left = Duration.between(now, end).plusMillis(999).toSeconds();
    return left > 0
        ? opened(visit, new Panel.Cleaning(Optional.of(end), left))
        : opened(visit, new Panel.Tiles()).touched(now);
  }

  static Visit left(Visit visit) {
    return visit.at(behind(visit.screen()));
  }

  private static Screen behind(Screen screen) {
    return switch (screen) {
      case Screen.Pin pin -> pin.behind();
      case Screen.ChoosePin choosing -> choosing.behind();
      case Screen.Staff staff -> staff.behind();
      default -> screen;
    };
  }
}
