package glowup.kiosk.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import glowup.kiosk.alert.AlertResult.Failed;
import glowup.kiosk.alert.AlertResult.NoWay;
import glowup.kiosk.alert.AlertResult.Told;
import glowup.kiosk.alert.AlertResult.TooMany;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.delivery.HourlyLimit;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DeskAlertTest {
  private static final AlertNote NOTE = new AlertNote("en", false, "Come", List.of());
  private static final AlertResult PRINTED = new Told(Way.PRINTED);
  private static final AlertResult MAILED = new Told(Way.MAILED);
  private static final AlertResult NO_PRINTER = new Failed(List.of(PrintFailure.UNREACHABLE));
  private static final AlertResult NO_SERVER = new Failed(List.of(MailFailure.TIMED_OUT));

  @FunctionalInterface
  private interface Telling {
    AlertResult call() throws InterruptedException;
  }

  private final InstantSource clock = this::now;
  private Instant now = Instant.EPOCH;

  private Instant now() {
    return now;
  }

  @Test
  void withoutAWayNobodyIsTold() throws Exception {
    assertEquals(new NoWay(), desk().raise());
    assertEquals(new NoWay(), StaffAlert.none().raise());
    assertEquals(List.of(), desk().readiness());
  }

  @Test
  void whatOneWayComesToIsTheAnswer() throws Exception {
    assertEquals(PRINTED, desk(() -> PRINTED).raise());
    assertEquals(NO_SERVER, desk(() -> NO_SERVER).raise());
  }

  @Test
  void oneWayThatArrivesIsEnough() throws Exception {
    assertEquals(MAILED, desk(() -> NO_PRINTER, () -> MAILED).raise());
    assertEquals(PRINTED, desk(() -> PRINTED, () -> NO_SERVER).raise());
  }

  @Test
  void aPrinterThatWaitsForPaperHoldsUpNoMessage() throws Exception {
    var paper = new CountDownLatch(1);
    var printed = new CountDownLatch(1);
    AlertResult end =
        desk(
                () -> {
                  paper.await();
                  printed.countDown();
                  return PRINTED;
                },
                () -> MAILED)
            .raise();

    assertEquals(MAILED, end);
    paper.countDown();
    assertEquals(true, printed.await(5, TimeUnit.SECONDS), "the note still comes");
  }

  @Test
  void whereNoWayArrivesEachReasonIsKept() throws Exception {
    var end = (Failed) desk(() -> NO_PRINTER, () -> NO_SERVER).raise();

    assertEquals(
        Set.of(PrintFailure.UNREACHABLE, MailFailure.TIMED_OUT), Set.copyOf(end.reasons()));
  }

  @Test
  void aBugInOneWayHidesNoOtherAndIsNotHiddenItself() throws Exception {
    Telling bug =
        () -> {
          throw new IllegalStateException("bug");
        };

    assertEquals(MAILED, desk(bug, () -> MAILED).raise());
    assertThrows(IllegalStateException.class, () -> desk(bug, () -> NO_SERVER).raise());
  }

  @Test
  void theDeskIsCalledSoManyTimesAnHourAndNoMore() throws Exception {
    var desk = desk(() -> PRINTED);
    for (int i = 0; i < DeskAlert.PER_HOUR; i++) {
      assertEquals(PRINTED, desk.raise());
    }
    assertEquals(new TooMany(), desk.raise());

    now = now.plus(Duration.ofHours(1));

    assertEquals(PRINTED, desk.raise());
  }

  private StaffAlert desk(Telling... ways) {
    return new DeskAlert(
        List.of(ways).stream().map(DeskAlertTest::way).toList(),
        new HourlyLimit(DeskAlert.PER_HOUR, clock),
        () -> NOTE);
  }

  private static AlertWay way(Telling telling) {
    return new AlertWay() {
      @Override
      public AlertResult tell(AlertNote note) throws InterruptedException {
        assertEquals(NOTE, note);
        return telling.call();
      }

      @Override
      public PartReadiness readiness() {
        return new PartReadiness.Ready("way");
      }
    };
  }
}
