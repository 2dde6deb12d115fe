package glowup.kiosk.content;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pack that is read when it is first asked for, once. The first screen needs few of
 * them; whoever comes while one is being read waits for it.
 */
public final class Lazy<T> implements Supplier<T> {
  private @Nullable Supplier<T> reading;
  private @Nullable T value;

  private Lazy(@Nullable Supplier<T> reading, @Nullable T value) {
    this.reading = reading;
    this.value = value;
  }

  public static <T> Lazy<T> of(Supplier<T> reading) {
    return new Lazy<>(reading, null);
  }

  /** One that is there already. */
  public static <T> Lazy<T> ready(T value) {
    return new Lazy<>(null, value);
  }

  @Override
  public synchronized T get() {
    if (value == null && reading != null) {
      value = reading.get();
      reading = null;
    }
    if (value == null) {
      throw new IllegalStateException("Read into nothing");
    }
    return value;
  }
}
