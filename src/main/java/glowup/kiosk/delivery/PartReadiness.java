package glowup.kiosk.delivery;

/** Whether a part the kiosk depends on would work now, for the staff screen. */
public sealed interface PartReadiness {

  /**
   * It would work.
   *
   * @param part what answered, in its own words: a printer's make, a server's name, a folder
   */
  record Ready(String part) implements PartReadiness {}

  /**
   * It would not work.
   *
   * @param part where the kiosk looked for it
   * @param reason whose code the staff words explain
   */
  record NotReady(String part, Reason reason) implements PartReadiness {}

  default boolean ready() {
    return this instanceof Ready;
  }
}
