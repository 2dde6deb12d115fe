package glowup.kiosk.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;

/** At most so many in any hour. It knows when, never for whom. */
public final class HourlyLimit {
  private static final Duration HOUR = Duration.ofHours(1);

  private final int most;
  private final InstantSource clock;
  private final Queue<Instant> taken = new ArrayDeque<>();

  public HourlyLimit(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Takes one of the hour's places, where one is left. */
  public synchronized boolean take() {
    forgetOld();
    return taken.size() < most && taken.add(clock.instant());
  }

  public synchronized boolean reached() {
    forgetOld();
    return taken.size() >= most;
  }

  private void forgetOld() {
    var hourAgo = clock.instant().minus(HOUR);
    taken.removeIf(time -> !time.isAfter(hourAgo));
  }
}
