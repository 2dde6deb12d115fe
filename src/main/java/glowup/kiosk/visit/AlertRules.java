package glowup.kiosk.visit;

import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.selfcheck.Advice;
import java.util.List;

/** When the front desk is told that a visitor asks for it. */
final class AlertRules {
  private AlertRules() {}

  /** One tap is the visitor's consent, where help is offered. */
  static Visit asked(Visit visit) {
    return visit.screen() instanceof Screen.Urgent ? visit.with(visit.alert().raised()) : visit;
  }

  /**
   * An answer whose advice tells the desk is consent too, once the visitor goes on from it. It is
   * told once: each further question must not tell it again.
   */
  static Visit answered(Visit visit, List<Advice> advice) {
    return visit.alert().isNone() && advice.stream().anyMatch(Advice::alertsStaff)
        ? visit.with(visit.alert().raised())
        : visit;
  }

  /** A word for a visit that is over is dropped. What ends leaves the time to read how. */
  static Visit reported(Visit visit, long id, AlertResult result) {
    return id == visit.id() && visit.alert().underWay()
        ? visit.with(visit.alert().reported(result)).withWholeTime()
        : visit;
  }
}
