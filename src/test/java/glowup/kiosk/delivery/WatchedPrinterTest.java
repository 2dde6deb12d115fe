package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.delivery.PartReadiness.NotReady;
import glowup.kiosk.delivery.PartReadiness.Ready;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WatchedPrinterTest {
  private static final PartReadiness READY = new Ready("Lobby");
  private static final PartReadiness EMPTY = new NotReady("Lobby", PrinterTrouble.NO_PAPER);

  private final Asked asked = new Asked();
  private Instant now = Instant.EPOCH;
  private final WatchedPrinter printer = new WatchedPrinter(asked, () -> now);

  @Test
  void itIsAskedAtMostOnceAMinute() {
    assertEquals(READY, printer.lately());
    asked.answer = EMPTY;

    after(59);
    assertEquals(READY, printer.lately());
    assertEquals(1, asked.times);

    after(1);
    assertEquals(EMPTY, printer.lately());
    assertEquals(2, asked.times);
  }

  @Test
  void whoeverLooksAgainIsToldAtOnceAndSoIsTheNext() {
    var _ = printer.lately();
    asked.answer = EMPTY;

    assertEquals(EMPTY, printer.readiness());
    assertEquals(EMPTY, printer.lately());
    assertEquals(2, asked.times);
  }

  @Test
  void aPageUnderWayMakesWhatWasKnownOld() throws InterruptedException {
    var _ = printer.lately();
    asked.answer = EMPTY;

    var _ = printer.print(new byte[0], _ -> {});

    assertEquals(EMPTY, printer.lately());
  }

  private void after(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private static final class Asked implements Printer {
    private PartReadiness answer = READY;
    private int times;

    @Override
    public PrintState.Ended print(byte[] pdf, Consumer<PrintState.UnderWay> progress) {
      return new PrintState.Printed();
    }

    @Override
    public PartReadiness readiness() {
      times++;
      return answer;
    }
  }
}
