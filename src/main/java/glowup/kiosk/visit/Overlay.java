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

  /** What lies over the reader while something is looked up: a touch beside it closes it. */
  sealed interface LookUp extends Overlay {}

  /** The chunks of the explainer, with the place one is at. */
  record Contents() implements LookUp {}

  /** What a marked term means. */
  record Meaning(String term) implements LookUp {}

  /** Where the explainer's statements come from. */
  record Sources() implements LookUp {}
}
