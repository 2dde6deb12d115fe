package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {
  private static final long MEGABYTE = 1024 * 1024;

  @ParameterizedTest
  @CsvSource({
    "5000, 300, 2026-11-23T10:00:00Z, true, true, true",
    "199, 300, 2026-11-23T10:00:00Z, false, true, true",
    "200, 300, 2026-11-23T10:00:00Z, true, true, true",
    "5000, 47, 2026-11-23T10:00:00Z, true, true, false",
    "5000, 300, 1970-01-01T00:00:00Z, true, false, true"
  })
  void aMachineIsWellWithRoomAndAClockThatWasSet(
      long disk,
      long memory,
      Instant now,
      boolean diskWell,
      boolean clockWell,
      boolean memoryWell) {
    var machine = new Machine(disk * MEGABYTE, memory * MEGABYTE, now, ZoneId.of("UTC"));

    var well = machine.checks(Locale.ENGLISH).stream().map(Readiness.Check::ready).toList();

    assertEquals(List.of(diskWell, clockWell, memoryWell), well);
  }
}
