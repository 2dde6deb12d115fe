package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.staff.DailyCounts.Count;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyCountsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void aDayIsItsTotalsWithSmallNumbersHidden() {
    var counts =
        DailyCounts.none().plus(DAY, Map.of(Count.VISITS, 12, Count.PAGES, 40, Count.SENT, 4));

    assertEquals(
        """
        day,visits,pages,checks,printed,sent
        2026-11-23,12,40,<5,<5,<5
        """,
        counts.csv());
    assertEquals(counts, DailyCounts.parse(counts.csv()));
    assertEquals(0, counts.bar(DAY, Count.SENT));
  }

  @Test
  void whatFewVisitorsDidIsNotEvenAddedUp() {
    var few = Map.of(Count.VISITS, 4, Count.PAGES, 30);
    assertEquals("<5", DailyCounts.none().plus(DAY, few).shown(DAY, Count.PAGES));

    var many = DailyCounts.none().plus(DAY, Map.of(Count.VISITS, 20, Count.PAGES, 50));
    assertEquals(many, many.plus(DAY, few), "the growth would tell of four visitors");
  }

  @Test
  void daysAreForgottenAfterNinety() {
    var counts =
        DailyCounts.none()
            .plus(DAY, Map.of(Count.VISITS, 9))
            .plus(DAY.plusDays(1), Map.of(Count.VISITS, 8))
            .plus(DAY.plusDays(90), Map.of(Count.VISITS, 7));

    assertEquals("[2026-11-24, 2027-02-21]", counts.days().keySet().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "day\nnonsense", "day\n2026-13-45,1,2,3,4,5", "day\n,,,,,"})
  void aBrokenFileCountsAsNone(String text) {
    assertEquals(DailyCounts.none(), DailyCounts.parse(text));
  }

  @Test
  void aSmallNumberInTheFileIsHiddenToo() {
    var counts = DailyCounts.parse("day\n2026-11-23,9,3,9,9,9");
    assertEquals("<5", counts.shown(DAY, Count.PAGES));
  }
}
