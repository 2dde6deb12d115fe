package glowup.kiosk.app;

import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.visit.VisitRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Holds the one visit there is and puts the next in its place. All on the scene's thread; an action
 * that arrives while another is at work waits its turn.
 */
public final class VisitLoop {

  /** Somebody who acts on what changed: a view that draws it, a desk that prints it. */
  @FunctionalInterface
  public interface Follower {
    void changed(Visit before, Action action, Visit after);
  }

  private final VisitRules rules;
  private final List<Follower> followers = new ArrayList<>();
  private final Queue<Action> waiting = new ArrayDeque<>();
  private Visit visit;
  private boolean busy;

  public VisitLoop(VisitRules rules) {
    this.rules = rules;
    this.visit = rules.first();
  }

  public Visit visit() {
    return visit;
  }

  public void follow(Follower follower) {
    followers.add(follower);
  }

  public void dispatch(Action action) {
    waiting.add(action);
    if (busy) {
      return;
    }
    busy = true;
    try {
      for (var next = waiting.poll(); next != null; next = waiting.poll()) {
        apply(next);
      }
    } finally {
      busy = false;
      waiting.clear();
    }
  }

  private void apply(Action action) {
    var before = visit;
    visit = rules.after(before, action);
    @Nullable RuntimeException bug = null;
    for (var follower : followers) {
      try {
        follower.changed(before, action, visit);
      } catch (RuntimeException e) {
        bug = together(bug, e);
      }
    }
    if (bug != null) {
      throw bug;
    }
  }

  /** All hear first, so that a bug in one follower keeps no other from calling a page off. */
  private static RuntimeException together(
      @Nullable RuntimeException first, RuntimeException next) {
    if (first == null) {
      return next;
    }
    first.addSuppressed(next);
    return first;
  }
}
