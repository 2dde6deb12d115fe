package glowup.kiosk.visit;

import glowup.kiosk.clinic.Times;
import glowup.kiosk.staff.Panel;
import java.time.Duration;
import java.time.Instant;

/** When a visit that nobody touches is asked after, and when it is over (WCAG 2.2, 2.2.1). */
public final class IdleRules {
  private final Times times;

  public IdleRules(Times times) {
    this.times = times;
  }

  /** What the clock says of a visit. */
  public sealed interface Verdict {
    /** All is well. */
    record Stay() implements Verdict {}

    /** The waiting begins now: nothing is known of the last touch, or the clock was set back. */
    record Start() implements Verdict {}

    /** Ask whether somebody is there. */
    record Ask(Instant until, long secondsLeft) implements Verdict {}

    /** Staff left their screen open: back to the visitor's. */
    record LeaveStaff() implements Verdict {}

    /** Nobody is there: put the empty visit back. */
    record End() implements Verdict {}
  }

  public Verdict at(Visit visit, Instant now) {
    boolean running = visit.clockRuns();
    if (running ? now.isBefore(visit.lastInput()) : !nobodyIsHere(visit.screen())) {
      return new Verdict.Start();
    }
    // Listening is activity. A screen is read once without a touch, so this comes to an end.
    if (visit.listening().isSpeaking() && !(visit.overlay() instanceof Overlay.StillThere)) {
      return new Verdict.Start();
    }
    // Touches are kept to the second, so the last may be almost a second younger than the one kept.
    var untouched = Duration.between(visit.lastInput(), now).minusSeconds(1);
    return switch (visit.screen()) {
      // Somebody chose a language or a size and went: the next person starts from the clinic's own.
      case Screen.Attract _, Screen.Closed _ ->
          running ? after(times.idle(), untouched) : new Verdict.Stay();
      case Screen.Goodbye _, Screen.Sorry _ -> after(times.goodbye(), untouched);
      case Screen.Pin _, Screen.ChoosePin _ -> staff(times.staff(), untouched);
      case Screen.Staff(_, var panel) ->
          staff(isUnderWay(panel, visit) ? longer(times.delivery()) : times.staff(), untouched);
      default -> visitor(visit, untouched, now);
    };
  }

  private static boolean nobodyIsHere(Screen screen) {
    return screen instanceof Screen.Attract || screen instanceof Screen.Closed;
  }

  private static Verdict after(Duration time, Duration untouched) {
    return untouched.compareTo(time) < 0 ? new Verdict.Stay() : new Verdict.End();
  }

  /** Staff who wait at the printer must find the answer still there. */
  private static boolean isUnderWay(Panel panel, Visit visit) {
    return panel.underWay() || (panel instanceof Panel.Reprint && visit.delivery().printing());
  }

  private Duration longer(Duration time) {
    return time.compareTo(times.staff()) > 0 ? time : times.staff();
  }

  private static Verdict staff(Duration time, Duration untouched) {
    return untouched.compareTo(time) < 0 ? new Verdict.Stay() : new Verdict.LeaveStaff();
  }

  private Verdict visitor(Visit visit, Duration untouched, Instant now) {
    if (visit.overlay() instanceof Overlay.StillThere(var until, _)) {
      return counted(until, now);
    }
    var over = untouched.minus(patience(visit));
    if (over.isNegative()) {
      return new Verdict.Stay();
    }
    // A hidden screen stays hidden: the question would show that there is something behind it.
    return visit.overlay() instanceof Overlay.Hidden
        ? after(times.countdown(), over)
        : counted(now.plus(times.countdown()), now);
  }

  /** While a page prints or a message is sent the clock waits, but not for ever. */
  private Duration patience(Visit visit) {
    boolean waits = visit.delivery().underWay() && times.delivery().compareTo(times.idle()) > 0;
    return waits ? times.delivery() : times.idle();
  }

  /** Counts from the moment the question came up, so that nobody is sent away unasked. */
  private Verdict counted(Instant until, Instant now) {
    var longest = now.plus(times.countdown());
    var end = until.isAfter(longest) ? longest : until;
    var left = Duration.between(now, end);
    return left.isPositive()
        ? new Verdict.Ask(end, left.plusMillis(999).toSeconds())
        : new Verdict.End();
  }
}
