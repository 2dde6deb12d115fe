package glowup.kiosk.app;

import glowup.kiosk.clinic.Hours;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.staff.DailyCounts;
import glowup.kiosk.staff.DailyCounts.Count;
import glowup.kiosk.staff.StateFile;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what visits come to, as totals of a day. Today's stay in memory and are written when the
 * day is over or staff close the kiosk: written as they happen, the time of the file and the growth
 * of a number would tell of one visitor. A power cut loses today's, which is the lesser evil.
 */
final class CountsDesk implements VisitLoop.Follower {
  private final Hours hours;
  private final StateFile file;
  private final Map<Count, Integer> today = new EnumMap<>(Count.class);
  private @Nullable LocalDate day;

  CountsDesk(Hours hours, StateFile file) {
    this.hours = hours;
    this.file = file;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    switch (action) {
      case Action.Tick(var now) -> turnTo(hours.day(now));
      case Action.Begin _ when before.screen() instanceof Screen.Attract -> count(Count.VISITS);
      case Action.Exit _ when after.screen() instanceof Screen.Staff -> flush();
      default -> {}
    }
    if (before.id() == after.id()) {
      count(before, after);
    }
  }

  private void count(Visit before, Visit after) {
    if (after.reading().opened().size() > before.reading().opened().size()) {
      count(Count.PAGES);
    }
    if (before.screen() instanceof Screen.Question(_, var again, _)
        && !again
        && after.screen() instanceof Screen.Review) {
      count(Count.CHECKS);
    }
    if (before.delivery().printing() && after.delivery().print() instanceof PrintState.Printed) {
      count(Count.PRINTED);
    }
    if (before.delivery().mailing() && after.delivery().mail() instanceof MailState.Sent) {
      count(Count.SENT);
    }
  }

  private void count(Count what) {
    today.merge(what, 1, Integer::sum);
  }

  private void turnTo(LocalDate now) {
    if (day != null && !day.equals(now)) {
      flush();
    }
    day = now;
  }

  /** Adds today's to the file, and begins anew. A file that is broken is begun anew too. */
  void flush() {
    if (day != null && !today.isEmpty()) {
      var kept = file.read().map(DailyCounts::parse).orElseGet(DailyCounts::none);
      file.write(kept.plus(day, today).csv());
    }
    today.clear();
  }
}
