package glowup.kiosk.visit;

import java.time.Instant;

/** What may lie over any screen. */
public sealed interface Overlay {

  /** Nothing. */
  record None() implements Overlay {}

  /**
   * "Are you still there?"
   *
   * @param until when the visit ends if nobody says so
   * @param secondsLeft how long that is, as the visitor reads it
   */
  record StillThere(Instant until, long secondsLeft) implements Overlay {}

  /** "Start fresh?", asked where something would be lost. */
  record ConfirmFresh() implements Overlay {}

  /** A neutral page over everything, for when somebody looks over the shoulder. */
  record Hidden() implements Overlay {}

  /** The languages to choose from. */
  record Languages() implements Overlay {}
}
