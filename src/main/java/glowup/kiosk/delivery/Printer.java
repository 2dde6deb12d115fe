package glowup.kiosk.delivery;

import java.util.function.Consumer;

/** Whatever puts a page into the visitor's hand. Called on a virtual thread: it blocks. */
public interface Printer {

  /**
   * Prints one copy and returns when the truth is known. Only an interrupt ends it early, and the
   * page is then cancelled at the printer before the exception leaves.
   *
   * @param progress told of every change on the way, on the calling thread
   */
  PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress)
      throws InterruptedException;

  /** Asks the printer, within seconds, whether a page asked for now would come out. */
  PartReadiness readiness();

  /** The same as it was within the last minute: for whoever looks often. */
  default PartReadiness lately() {
    return readiness();
  }
}
