package glowup.kiosk.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.PrintState.NeedsStaff;
import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.delivery.PrintState.Queued;
import glowup.kiosk.delivery.PrintState.UnderWay;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kiosk and a real CUPS server that keeps whatever it is let keep. */
class CupsTest {
  private static final byte[] PDF = "%PDF-1.7 the visitor's".getBytes(US_ASCII);
  private static final Duration MOST = Duration.ofSeconds(30);

  private final Path folder;

  CupsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void itsQueueIsFoundAndCanBePrintedTo() throws Exception {
    try (var cups = new PrivateCups(folder)) {
      var found = new CupsPrinters(cups.address(), TestCertificate.ofTheWorld()).find();

      assertEquals(List.of(new PrinterFinder.Found("lobby", cups.uri())), found);
      assertInstanceOf(
          PartReadiness.Ready.class, cups.printer(found.getFirst().uri(), MOST).readiness());
    }
  }

  @Test
  void whereNoServerAnswersThereAreNoPrinters() throws Exception {
    URI address;
    try (var cups = new PrivateCups(folder)) {
      address = cups.address();
    }
    assertEquals(List.of(), new CupsPrinters(address, TestCertificate.ofTheWorld()).find());
  }

  @Test
  void aPageThatIsOutIsNotInTheSpool() throws Exception {
    try (var cups = new PrivateCups(folder)) {
      assertEquals(new Printed(), cups.printer(cups.uri(), MOST).print(PDF, _ -> {}));

      assertArrayEquals(PDF, Files.readAllBytes(cups.paper()));
      assertEquals(List.of(), kept(cups));
    }
  }

  @Test
  void aPageThatIsCalledOffNeitherComesOutNorStaysInTheSpool() throws Exception {
    try (var cups = new PrivateCups(folder)) {
      cups.troubles("media-empty-error");

      interrupt(cups, new NeedsStaff(PrinterTrouble.NO_PAPER));

      assertEquals(List.of(), kept(cups));
      cups.mend();
      cups.printsForAnother();
      await(() -> Files.exists(cups.paper()));
      // CUPS writes its histories when it finds the time; the visitor's would be among them.
      await(() -> Files.exists(cups.spool().resolve("c00002")));
      assertEquals(List.of("c00002", "d00002-001"), kept(cups));
      assertEquals("%PDF-1.7 another's", Files.readString(cups.paper()));
    }
  }

  @Test
  void theJobsOfOthersAreLeftAlone() throws Exception {
    try (var cups = new PrivateCups(folder)) {
      cups.stalls();
      cups.printsForAnother();

      interrupt(cups, new Queued());

      assertEquals(List.of("d00001-001"), documents(cups));
      cups.mend();
      await(() -> Files.exists(cups.paper()));
    }
  }

  /** Prints until the printer says so, and then ends the visit. */
  private static void interrupt(PrivateCups cups, UnderWay when) throws Exception {
    var said = new CompletableFuture<UnderWay>();
    var left = new CompletableFuture<InterruptedException>();
    var visit =
        Thread.startVirtualThread(
            () ->
                left.complete(
                    assertThrows(
                        InterruptedException.class,
                        () ->
                            cups.printer(cups.uri(), MOST)
                                .print(
                                    PDF,
                                    state -> {
                                      if (state.equals(when)) {
                                        said.complete(state);
                                      }
                                    }))));
    said.get(20, TimeUnit.SECONDS);
    assertFalse(kept(cups).isEmpty());
    visit.interrupt();
    left.get(20, TimeUnit.SECONDS);
  }

  private static List<String> kept(PrivateCups cups) throws IOException {
    try (var files = Files.list(cups.spool())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Without the histories, which CUPS writes when it finds the time. */
  private static List<String> documents(PrivateCups cups) throws IOException {
    return kept(cups).stream().filter(name -> name.startsWith("d")).toList();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(condition.getAsBoolean());
  }
}
