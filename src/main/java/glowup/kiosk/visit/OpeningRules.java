package glowup.kiosk.visit;

import glowup.kiosk.clinic.Hours;
import glowup.kiosk.staff.Opening;
import java.time.Instant;

/** When nobody is here, the kiosk opens and closes. It never closes on a visitor. */
final class OpeningRules {
  private final Hours hours;

  OpeningRules(Hours hours) {
    this.hours = hours;
  }

  Visit at(Visit visit, Instant now) {
    var opening = visit.desk().opening().on(hours.day(now));
    var settled =
        opening.equals(visit.desk().opening()) ? visit : visit.with(visit.desk().opened(opening));
    boolean open =
        switch (opening) {
          case Opening.ByHours _ -> hours.isOpen(now);
          case Opening.Today(var said, _) -> said;
        };
    return switch (settled.screen()) {
      case Screen.Attract _ when !open -> settled.at(new Screen.Closed());
      case Screen.Closed _ when open -> settled.at(new Screen.Attract());
      default -> settled;
    };
  }
}
