package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-11", "2026-11-24", "2024-02-29", "0009-01-01"})
  void isWrittenAsItWasRead(String text) {
    assertEquals(text, PartialDate.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-13",
        "2026-00",
        "2026-1-1",
        "2026-02-30",
        "2025-02-29",
        "2026-11-00",
        "24.11.2026",
        "2026-11-24T00:00"
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2026, -1",
    "2026-03, 2026-02, 1",
    "2026-02-01, 2026-02-01, 0",
    "2026-02, 2026-02, 0",
    "2025-12-31, 2026, -1",
    "2026-01-31, 2026-02, -1",
  })
  void isBeforeOrAfterByWhatBothTell(String one, String other, int order) {
    assertEquals(OptionalInt.of(order), PartialDate.parse(one).compare(PartialDate.parse(other)));
  }

  @ParameterizedTest
  @CsvSource({"2026, 2026-05", "2026-05-01, 2026-05", "2026, 2026-01-01"})
  void aDayIsNeitherBeforeNorAfterItsYear(String one, String other) {
    assertEquals(OptionalInt.empty(), PartialDate.parse(one).compare(PartialDate.parse(other)));
    assertEquals(OptionalInt.empty(), PartialDate.parse(other).compare(PartialDate.parse(one)));
  }
}
