package glowup.kiosk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Hours.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Hours HOURS =
      new Hours(
          Map.of(
              DayOfWeek.MONDAY,
              List.of(
                  new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                  new Span(LocalTime.of(13, 0), LocalTime.of(17, 30))),
              DayOfWeek.SUNDAY,
              List.of()),
          NEW_YORK);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T13:59:59Z, false", // Monday, one second before nine in New York
    "2026-11-23T14:00:00Z, true",
    "2026-11-23T16:59:59Z, true",
    "2026-11-23T17:00:00Z, false",
    "2026-11-23T18:00:00Z, true",
    "2026-11-23T22:30:00Z, false",
    "2026-11-24T15:00:00Z, false", // Tuesday, which is not named
    "2026-11-22T15:00:00Z, false",
    "2026-07-06T13:00:00Z, true" // nine in summer time
  })
  void theClinicIsOpenByItsOwnClock(Instant now, boolean open) {
    assertEquals(open, HOURS.isOpen(now));
  }

  @Test
  void aClinicWithoutHoursIsAlwaysOpen() {
    assertTrue(Hours.always(NEW_YORK).isOpen(Instant.EPOCH));
  }
}
