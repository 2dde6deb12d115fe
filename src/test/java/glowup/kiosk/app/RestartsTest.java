package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestartsTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  /** Seconds at which the kiosk breaks, and at which of them it is started anew. */
  @ParameterizedTest
  @CsvSource({
    "'0',''",
    "'0 1',''",
    "'0 1 2','2'",
    "'0 30 60','60'",
    "'0 30 61',''",
    "'0 30 61 62','62'",
    "'0 40 80 120 160',''",
    "'0 1 2 3 4 5','2 5'",
    "'5000 0 1',''",
    "'5000 0 1 2','2'"
  })
  void theThirdBugWithinAMinuteIsOneTooMany(String bugs, String anew) {
    var restarts = new Restarts();

    var tooMany =
        Stream.of(bugs.split(" "))
            .filter(at -> restarts.isOneTooMany(MORNING.plusSeconds(Long.parseLong(at))))
            .toList();

    assertEquals(anew, String.join(" ", tooMany));
  }
}
