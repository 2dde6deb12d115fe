package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import glowup.kiosk.clinic.Hours;
import glowup.kiosk.staff.StateFile;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.VisitRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsDeskTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  private final Path state;
  private final VisitLoop loop = new VisitLoop(new VisitRules(KioskOnGlass.shippedContent()));
  private Instant now = MORNING;

  CountsDeskTest(@TempDir Path state) {
    this.state = state;
    loop.follow(
        new CountsDesk(Hours.always(ZoneId.of("UTC")), new StateFile(state, "daily-counts.csv")));
    pass(Duration.ZERO);
  }

  @Test
  void whileTheDayRunsNoFileSaysThatAnybodyCame() {
    for (int visit = 0; visit < 12; visit++) {
      visit();
      pass(Duration.ofMinutes(30));
      assertFalse(Files.exists(state.resolve("daily-counts.csv")));
    }
  }

  @Test
  void theDayIsWrittenOnceItIsOverAsTotalsAlone() {
    for (int visit = 0; visit < 6; visit++) {
      visit();
    }
    pass(Duration.ofDays(1));

    assertEquals(
        Optional.of("day,visits,pages,checks,printed,sent\n2026-11-23,6,12,<5,<5,<5\n"),
        new StateFile(state, "daily-counts.csv").read());
  }

  @Test
  void theSameVisitsInAnyOrderLeaveTheSameFile() {
    for (int visit = 0; visit < 6; visit++) {
      pass(Duration.ofMinutes(7L * visit));
      visit();
      loop.dispatch(new Action.OpenShelf());
    }
    pass(Duration.ofDays(1));

    assertEquals(
        Optional.of("day,visits,pages,checks,printed,sent\n2026-11-23,6,12,<5,<5,<5\n"),
        new StateFile(state, "daily-counts.csv").read());
  }

  private void visit() {
    loop.dispatch(new Action.ConfirmFresh());
    loop.dispatch(new Action.Begin());
    KioskOnGlass.shippedContent().library("en").explainers().stream()
        .limit(2)
        .forEach(explainer -> loop.dispatch(new Action.OpenExplainer(explainer.id())));
  }

  private void pass(Duration time) {
    now = now.plus(time);
    loop.dispatch(new Action.Tick(now));
  }
}
