package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.check.PackCheck;
import glowup.kiosk.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Reads the content anew while the kiosk runs. What was read waits until nobody is here, so that no
 * page changes under a reader; content with an error never comes in.
 */
public final class ContentReload {
  private final Supplier<ContentPack> reading;
  private final AtomicReference<Optional<ContentPack>> waiting =
      new AtomicReference<>(Optional.empty());

  public ContentReload(Supplier<ContentPack> reading) {
    this.reading = reading;
  }

  /** Reads and checks everything, which takes a while; the errors, and without any it waits. */
  List<Problem> read() {
    var pack = reading.get();
    var errors = PackCheck.of(pack).problems().stream().filter(Problem::isError).toList();
    waiting.set(errors.isEmpty() ? Optional.of(pack) : Optional.empty());
    return errors;
  }

  /** Hands over what waits, once. */
  Optional<ContentPack> take() {
    return waiting.getAndSet(Optional.empty());
  }
}
