package glowup.kiosk.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * When a kiosk that keeps breaking is better started anew: at the third bug within a minute, for
 * then the calm page has not helped.
 */
final class Restarts {
  private static final int BUGS = 3;
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final Deque<Instant> last = new ArrayDeque<>();

  /** Counts a bug; whether it is the one too many. */
  synchronized boolean isOneTooMany(Instant now) {
    last.addLast(now);
    // A clock that was set back must not keep old bugs for ever.
    last.removeIf(bug -> Duration.between(bug, now).abs().compareTo(WITHIN) > 0);
    if (last.size() < BUGS) {
      return false;
    }
    last.clear();
    return true;
  }
}
