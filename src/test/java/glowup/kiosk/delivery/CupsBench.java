package glowup.kiosk.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real queue, and the kiosk's way to it. */
record CupsBench(PrivateCups cups, IppPrinter printer, Step mending, List<Path> spools)
    implements PrinterBench {

  /** Something done to the server. */
  interface Step {
    void to(PrivateCups cups) throws IOException;
  }

  static PrinterBench of(Path folder, Step fault) throws IOException, InterruptedException {
    return of(folder, fault, PrivateCups::mend);
  }

  static PrinterBench of(Path folder, Step fault, Step mending)
      throws IOException, InterruptedException {
    var cups = new PrivateCups(folder);
    fault.to(cups);
    var printer = cups.printer(cups.uri(), Duration.ofSeconds(50));
    return new CupsBench(cups, printer, mending, List.of(cups.spool()));
  }

  /** The same, for a server with the jobs of others in its spool. */
  PrinterBench shared() {
    return new CupsBench(cups, printer, mending, List.of());
  }

  @Override
  public void mend() throws IOException {
    mending.to(cups);
  }

  @Override
  public void close() {
    cups.close();
  }
}
