package glowup.kiosk.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A printer of which is known how it stood within the last minute, without asking more often. */
public final class WatchedPrinter implements Printer {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Printer printer;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  public WatchedPrinter(Printer printer, InstantSource clock) {
    this.printer = printer;
    this.clock = clock;
  }

  @Override
  public PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress)
      throws InterruptedException {
    // Whatever was known before, the page is about to find out.
    known.set(null);
    return printer.print(pdf, progress);
  }

  /** Asks at once, and keeps the answer. */
  @Override
  public PartReadiness readiness() {
    // From before the question, so that an answer is never taken for younger than it is.
    var asked = clock.instant();
    var readiness = printer.readiness();
    known.set(new Known(asked, readiness));
    return readiness;
  }

  @Override
  public PartReadiness lately() {
    var last = known.get();
    return last == null || !clock.instant().isBefore(last.asked().plus(FRESH))
        ? readiness()
        : last.readiness();
  }

  private record Known(Instant asked, PartReadiness readiness) {}
}
