package glowup.kiosk.delivery;

import java.time.Duration;

/**
 * Makes the printer forget a job, so that no page drops into an empty room and none lies in a
 * spool. What gets lost on the way is said again a few times, each later than the last.
 */
final class JobEraser {
  private static final int TRIES = 6;

  private final IppConnection printer;
  private final Duration pause;

  /**
   * Asks for nothing yet.
   *
   * @param pause before the second try; doubled before each other
   */
  JobEraser(IppConnection printer, Duration pause) {
    this.printer = printer;
    this.pause = pause;
  }

  /**
   * Tries once before it returns, through an interrupt; the visit does not wait for the rest.
   *
   * @param purge whether its document, and that there was one, is to go too
   */
  void erase(int job, boolean purge) {
    if (!isForgotten(job, purge)) {
      Thread.ofVirtual().name("cancel").start(() -> tryAgain(job, purge));
    }
  }

  private void tryAgain(int job, boolean purge) {
    var wait = pause;
    for (int tried = 1; tried < TRIES; tried++) {
      try {
        Thread.sleep(wait);
      } catch (InterruptedException _) {
        return;
      }
      if (isForgotten(job, purge)) {
        return;
      }
      wait = wait.multipliedBy(2);
    }
  }

  private boolean isForgotten(int job, boolean purge) {
    // Stopped first: CUPS writes a job down again that is purged while its page is under way.
    return printer.cancel(job, false) && (!purge || printer.cancel(job, true));
  }
}
