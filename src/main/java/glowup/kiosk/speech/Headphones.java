package glowup.kiosk.speech;

/** Whether somebody listens alone. */
@FunctionalInterface
public interface Headphones {

  /**
   * Whether headphones are known to be in; false where the machine does not tell.
   *
   * @throws InterruptedException if nobody needs to know any more
   */
  boolean areIn() throws InterruptedException;
}
