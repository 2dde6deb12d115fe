package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.clinic.Times;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Watches a person second by second and holds the clock to its promises. It counts the seconds that
 * really passed, so it knows nothing of how the rules do.
 */
final class IdleTimeline {
  /** What the clock did, so that a test can tell whether it did all it can. */
  enum Deed {
    ASKED,
    ASKED_AFTER_A_DELIVERY,
    SENT_AWAY,
    ENDED_HIDDEN,
    ENDED_THE_FAREWELL,
    LEFT_STAFF
  }

  private static final Times TIMES = SettingsReader.defaults().times();

  /** A second is lost to whole seconds, and one where the waiting begins with a tick. */
  private static final long SLACK = 2;

  private final Set<Deed> deeds = EnumSet.noneOf(Deed.class);
  private final Person person = new Person();
  private long second;
  private long quietSince;
  private long clockSetAt;
  private long asked;
  private long askedSince;

  Set<Deed> deeds() {
    return deeds;
  }

  Visit visit() {
    return person.visit();
  }

  Screen screen() {
    return person.screen();
  }

  /** Touches, and does what the touch is for. */
  void acts(Action... actions) {
    var id = visit().id();
    person.touch();
    assertEquals(id, visit().id(), "a touch ended the visit");
    quietSince = second;
    for (var action : actions) {
      news(action);
    }
    assertFalse(isAsked(visit()), "asked although somebody touched");
  }

  /** Something that is nobody's input: a report, a bug. */
  void news(Action action) {
    var before = visit();
    person.does(action);
    boolean ended = before.delivery().underWay() && !visit().delivery().underWay();
    if (ended || before.id() != visit().id()) {
      quietSince = second;
    }
  }

  void pageMade() {
    person.pageMade();
  }

  void waits(long seconds) {
    for (long i = 0; i < seconds; i++) {
      second++;
      ticks(1);
    }
  }

  /** Waits for the question, which nobody may have to wait for longer than for a delivery. */
  void waitsForTheQuestion() {
    for (long i = 0; i <= TIMES.delivery().toSeconds() + SLACK && !isAsked(visit()); i++) {
      waits(1);
    }
  }

  void setsTheClockBack(long seconds) {
    clockSetAt = second;
    ticks(-seconds);
  }

  private void ticks(long by) {
    var before = visit();
    person.stalls(by);
    if (before.listening().isSpeaking() && !isAsked(before)) {
      quietSince = second;
      assertEquals(before.id(), visit().id(), "ended while it was read aloud");
      assertFalse(isAsked(visit()), "asked while it was read aloud");
    } else if (before.id() != visit().id()) {
      mayEnd(before);
      quietSince = second;
    } else {
      mayStay(before);
    }
    asked = isAsked(visit()) ? asked + 1 : 0;
  }

  private void mayEnd(Visit before) {
    switch (before.screen()) {
      case Screen.Attract _, Screen.Closed _ -> quietFor(TIMES.idle());
      case Screen.Goodbye _, Screen.Sorry _ -> {
        quietFor(TIMES.goodbye());
        deeds.add(Deed.ENDED_THE_FAREWELL);
      }
      default -> {
        if (before.overlay() instanceof Overlay.Hidden) {
          quietFor(patience(before).plus(TIMES.countdown()));
          deeds.add(Deed.ENDED_HIDDEN);
        } else {
          assertTrue(asked >= TIMES.countdown().toSeconds(), "asked for " + asked + " s only");
          deeds.add(Deed.SENT_AWAY);
        }
      }
    }
    assertFalse(isAsked(visit()), "the next visit is asked");
    assertFalse(visit().clockRuns(), "the next visit's time has begun");
  }

  private void mayStay(Visit before) {
    var after = visit();
    if (isStaff(before.screen()) && !isStaff(after.screen())) {
      quietFor(TIMES.staff());
      quietSince = second;
      deeds.add(Deed.LEFT_STAFF);
      return;
    }
    switch (after.screen()) {
      case Screen.Attract _, Screen.Closed _ -> nobodyIsAsked();
      case Screen.Goodbye _, Screen.Sorry _ -> notQuietFor(TIMES.goodbye());
      case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ -> notQuietFor(TIMES.staff());
      default -> visitorStays(before, after);
    }
  }

  private void visitorStays(Visit before, Visit after) {
    if (after.overlay() instanceof Overlay.StillThere(_, var left)) {
      if (!isAsked(before)) {
        assertFalse(before.overlay() instanceof Overlay.Hidden, "asked on a hidden screen");
        quietFor(patience(after));
        askedSince = second;
        assertEquals(TIMES.countdown().toSeconds(), left);
        deeds.add(after.delivery().underWay() ? Deed.ASKED_AFTER_A_DELIVERY : Deed.ASKED);
      }
      assertTrue(
          second - Math.max(askedSince, clockSetAt) < TIMES.countdown().toSeconds(),
          "asked for longer than it said");
    } else if (after.overlay() instanceof Overlay.Hidden) {
      notQuietFor(patience(after).plus(TIMES.countdown()));
    } else {
      notQuietFor(patience(after));
    }
  }

  private void nobodyIsAsked() {
    assertFalse(isAsked(visit()), () -> "asked on " + visit().screen());
  }

  private void quietFor(Duration least) {
    long quiet = second - quietSince;
    assertTrue(quiet >= least.toSeconds(), quiet + " s of quiet, not " + least);
  }

  private void notQuietFor(Duration most) {
    nobodyIsAsked();
    long quiet = second - Math.max(quietSince, clockSetAt);
    assertTrue(
        quiet < most.toSeconds() + SLACK, () -> quiet + " s of quiet on " + visit().screen());
  }

  private static Duration patience(Visit visit) {
    return visit.delivery().underWay() ? TIMES.delivery() : TIMES.idle();
  }

  private static boolean isAsked(Visit visit) {
    return visit.overlay() instanceof Overlay.StillThere;
  }

  private static boolean isStaff(Screen screen) {
    return screen instanceof Screen.Pin
        || screen instanceof Screen.ChoosePin
        || screen instanceof Screen.Staff;
  }
}
