package glowup.kiosk.app;

import glowup.kiosk.visit.Action;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens after a bug: the visit ends on a calm page that shows a code, and the log says where
 * it was, by class and line. A bug's message may quote a visitor, so it is never written down.
 */
final class Errors implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final int FRAMES = 25;
  private static final int CAUSES = 10;
  private static final String OURS = "glowup.kiosk.";

  private final Consumer<Action> dispatchOnScene;
  private final InstantSource clock;
  private final Runnable startAnew;
  private final Restarts restarts = new Restarts();

  /** Watches over a kiosk that somebody else starts anew. */
  Errors(Consumer<Action> dispatchOnScene) {
    this(dispatchOnScene, () -> Instant.EPOCH, () -> {});
  }

  /**
   * Watches over a kiosk.
   *
   * @param startAnew called where bugs come so fast that the calm page does not help
   */
  Errors(Consumer<Action> dispatchOnScene, InstantSource clock, Runnable startAnew) {
    this.dispatchOnScene = dispatchOnScene;
    this.clock = clock;
    this.startAnew = startAnew;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable bug) {
    var code = code(bug);
    LOG.error("bug code={} thread={} trace={}", code, thread.getName(), trace(bug));
    dispatchOnScene.accept(new Action.Broke(code));
    if (restarts.isOneTooMany(clock.instant())) {
      LOG.error("too many bugs within a minute, starting anew: code={}", code);
      startAnew.run();
    }
  }

  /** The same bug gets the same code, so that staff and log can speak of one thing. */
  static String code(Throwable bug) {
    int hash = (bug.getClass().getName() + place(bug)).hashCode();
    return String.format(Locale.ROOT, "K-%04X", hash & 0xFFFF);
  }

  /** The first line of our own: the top of the trace is often the same part of the JDK. */
  private static String place(Throwable bug) {
    var trace = Arrays.asList(bug.getStackTrace());
    return trace.stream()
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .or(() -> trace.stream().findFirst())
        .map(StackTraceElement::toString)
        .orElse("");
  }

  private static String trace(Throwable bug) {
    var trace = new StringBuilder(bug.getClass().getName());
    Arrays.stream(bug.getStackTrace())
        .limit(FRAMES)
        .forEach(frame -> trace.append("\n\tat ").append(frame));
    Stream.iterate(bug.getCause(), Objects::nonNull, Throwable::getCause)
        .limit(CAUSES)
        .forEach(cause -> trace.append("\ncaused by ").append(cause.getClass().getName()));
    return trace.toString();
  }
}
