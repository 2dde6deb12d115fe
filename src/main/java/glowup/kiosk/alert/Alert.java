package glowup.kiosk.alert;

/**
 * The visit's slice: whether the front desk was told that this visitor asks for it. Each method is
 * one step that the state allows, and changes nothing where it does not.
 */
public sealed interface Alert {

  /** Nobody asked. */
  record None() implements Alert {}

  /** The desk is being told. */
  record Raising() implements Alert {}

  /** It is known what came of it. */
  record Ended(AlertResult result) implements Alert {}

  /** Asked for. Once the desk is told it knows; after a failure one may try again. */
  default Alert raised() {
    return mayBeRaised() ? new Raising() : this;
  }

  /** A word that comes when nobody waits for one changes nothing. */
  default Alert reported(AlertResult result) {
    return underWay() ? new Ended(result) : this;
  }

  default boolean isNone() {
    return this instanceof None;
  }

  default boolean underWay() {
    return this instanceof Raising;
  }

  /** Whether asking could help: not where the desk knows, and not where no way leads to it. */
  default boolean mayBeRaised() {
    return switch (this) {
      case None _ -> true;
      case Raising _ -> false;
      case Ended(var result) -> result instanceof AlertResult.Failed;
    };
  }
}
