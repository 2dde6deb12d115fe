package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import glowup.kiosk.clinic.Hours;
import glowup.kiosk.clinic.Hours.Span;
import glowup.kiosk.staff.Opening;
import glowup.kiosk.staff.PinResult;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningRulesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Instant OPEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant CLOSED = Instant.parse("2026-11-23T20:00:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-11-24T10:00:00Z");

  private final OpeningRules rules =
      new OpeningRules(
          new Hours(
              Map.of(
                  DayOfWeek.MONDAY, List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                  DayOfWeek.TUESDAY, List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
              UTC));
  private final Visit nobody = Visit.fresh(1, "en");

  @Test
  void outsideItsHoursTheKioskIsClosedAndThenOpensByItself() {
    var closed = rules.at(nobody, CLOSED);
    assertEquals(new Screen.Closed(), closed.screen());
    assertEquals(new Screen.Attract(), rules.at(closed, NEXT_DAY).screen());
    assertEquals(nobody, rules.at(nobody, OPEN));
  }

  @Test
  void itNeverClosesOnAVisitor() {
    var visitor = nobody.at(new Screen.Home());
    assertEquals(visitor, rules.at(visitor, CLOSED));
  }

  @Test
  void theDesksWordHoldsForTheDay() {
    var shut = rules.at(nobody.with(nobody.desk().opened(said(false))), OPEN);
    assertEquals(new Screen.Closed(), shut.screen());
    assertEquals(new Screen.Closed(), rules.at(shut, OPEN.plusSeconds(3600)).screen());

    var next = rules.at(shut, NEXT_DAY);
    assertEquals(new Screen.Attract(), next.screen());
    assertEquals(new Opening.ByHours(), next.desk().opening());

    var late = rules.at(nobody.with(nobody.desk().opened(said(true))), CLOSED);
    assertEquals(new Screen.Attract(), late.screen());
  }

  @Test
  void aKioskThatTheDeskClosedStaysClosedAfterTheVisitBehindIt() {
    var person = Person.begun();
    person.does(new Action.SetOpen(false));
    assertEquals(Visit.fresh(1, "en").desk(), person.visit().desk(), "not without the PIN");
    person.does(new Action.OpenStaff(), new Action.PinAnswered(right()), new Action.SetOpen(false));
    person.waits(1);
    person.does(new Action.LeaveStaff());
    assertEquals(new Screen.Home(), person.screen());

    person.does(new Action.ConfirmFresh());
    person.waits(1);

    assertInstanceOf(Screen.Closed.class, person.screen());
  }

  @Test
  void newVisitsBeginAsTheDeskChose() {
    var person = Person.begun();
    person.does(
        new Action.OpenStaff(),
        new Action.PinAnswered(right()),
        new Action.SetDefaultLanguage(TestContent.OTHER),
        new Action.ChangeVolume(-10));
    assertEquals(TestContent.OWN, person.visit().comfort().language());

    person.does(new Action.ResetVisit());

    assertEquals(TestContent.OTHER, person.visit().comfort().language());
    assertEquals(50, person.visit().desk().volume());
  }

  private static Opening said(boolean open) {
    return new Opening.Today(open, Optional.empty());
  }

  private static PinResult right() {
    return new PinResult.Right();
  }
}
