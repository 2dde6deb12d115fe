package glowup.kiosk.bench;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A finger and an eye of the bench's own: it presses on the glass and watches pixels of it, off the
 * scene's thread and about twice a millisecond, until they are at rest.
 */
final class Eye {
  private static final long AT_REST = 150_000_000;
  private static final long BLINK = 400_000;
  private static final int WIDTH = 16;

  /** The times from an act to the first and to the last of its changes, in nanoseconds. */
  record Seen(long first, long last) {}

  private final XDisplay glass;
  private final int left;
  private final int top;
  private final int height;
  private MemorySegment seen;
  private MemorySegment next;

  /** Watches an upright strip where every page has the beginnings of its lines. */
  Eye(XDisplay glass) {
    this.glass = glass;
    left = glass.width() * 14 / 100;
    top = glass.height() / 4;
    height = glass.height() / 2;
    seen = XDisplay.room(WIDTH, height);
    next = XDisplay.room(WIDTH, height);
  }

  void press(int x, int y) {
    glass.press(x, y);
  }

  void release() {
    glass.release();
  }

  /** What an act changes of the pixels watched; empty where within the patience that is nothing. */
  Optional<Seen> watch(Runnable act, long patience) {
    look();
    long first = 0;
    long last = 0;
    long begun = System.nanoTime();
    act.run();
    for (long now = 0; last == 0 ? now < patience : now - last < AT_REST; ) {
      boolean changed = look();
      now = System.nanoTime() - begun;
      if (changed) {
        first = first == 0 ? now : first;
        last = now;
      }
      LockSupport.parkNanos(BLINK);
    }
    return last == 0 ? Optional.empty() : Optional.of(new Seen(first, last));
  }

  private boolean look() {
    glass.look(left, top, WIDTH, height, next);
    boolean changed = seen.mismatch(next) >= 0;
    var before = seen;
    seen = next;
    next = before;
    return changed;
  }
}
