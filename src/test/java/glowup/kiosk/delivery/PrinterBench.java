package glowup.kiosk.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A printer with a fault, as a test sets it up. */
public interface PrinterBench extends AutoCloseable {

  Printer printer();

  /** What makes it go on, where something does. */
  default void mend() throws IOException {}

  /** Where it keeps documents. */
  default List<Path> spools() {
    return List.of();
  }

  /** Whether it knows that it shall not print what it was sent, where it has to be told. */
  default boolean isCalledOff() {
    return true;
  }

  @Override
  void close() throws IOException;
}
