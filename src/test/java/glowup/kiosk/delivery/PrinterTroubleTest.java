package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTroubleTest {

  @ParameterizedTest
  @CsvSource({
    "none, ",
    "toner-low, ",
    "toner-low-warning media-low-report, ",
    "media-empty-report, ",
    "media-empty-warning, ",
    "cups-waiting-for-job-completed, ",
    "media-empty, NO_PAPER",
    "media-empty-error, NO_PAPER",
    "media-empty-warning media-needed-warning, NO_PAPER",
    "media-empty-error media-jam-error, JAM",
    "cover-open, DOOR_OPEN",
    "interlock-open-error, DOOR_OPEN",
    "marker-supply-empty-error, NO_INK",
    "output-area-full-error, OUTPUT_FULL",
    "paused, PAUSED",
    "offline-report, OFFLINE",
    "fuser-over-temp-error, OTHER"
  })
  void onlyWhatHoldsAPageUpIsTrouble(String reasons, @Nullable PrinterTrouble trouble) {
    assertEquals(
        Optional.ofNullable(trouble), PrinterTrouble.of(List.of(reasons.split(" ")), false));
  }

  @ParameterizedTest
  @CsvSource({"none, OTHER", "media-empty-warning, NO_PAPER", "vendor-thing-report, OTHER"})
  void aPrinterThatStandsStillHasSomeTrouble(String reasons, PrinterTrouble trouble) {
    assertEquals(Optional.of(trouble), PrinterTrouble.of(List.of(reasons.split(" ")), true));
  }
}
