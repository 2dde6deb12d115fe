package glowup.kiosk.delivery;

import java.net.URI;
import java.util.List;

/** Where the front desk looks for printers that the settings could name. */
public interface PrinterFinder {

  /**
   * A printer to choose.
   *
   * @param name as whoever set it up called it
   * @param uri what {@code printer.uri} in the settings would be
   */
  record Found(String name, URI uri) {}

  /**
   * The printers that this machine offers, within seconds; none where nothing answers. Called on a
   * virtual thread: it blocks.
   */
  List<Found> find();
}
