package glowup.kiosk.staff;

import java.time.LocalDate;
import java.util.Optional;

/** Whether visitors may begin. */
public sealed interface Opening {

  /** As the clinic's hours say. */
  record ByHours() implements Opening {}

  /**
   * As the front desk said, until the day is over.
   *
   * @param day which day that is; empty until the next tick of the clock
   */
  record Today(boolean open, Optional<LocalDate> day) implements Opening {}

  /** What the front desk's word means on that day. */
  default Opening on(LocalDate today) {
    return switch (this) {
      case ByHours hours -> hours;
      case Today(var open, var day) ->
          day.orElse(today).equals(today) ? new Today(open, Optional.of(today)) : new ByHours();
    };
  }
}
