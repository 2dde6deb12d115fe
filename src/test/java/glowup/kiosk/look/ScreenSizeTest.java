package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenSizeTest {

  @ParameterizedTest
  @CsvSource({"1080, 1920, 0.248", "1920, 1080, 0.248", "2160, 3840, 0.124"})
  void aScreenThatNobodyMeasuredIsOfTheUsualSize(double width, double height, double mm) {
    assertEquals(mm, ScreenSize.usual().millimetresPerPixel(width, height), 0.0005);
  }

  @Test
  void aScreenIsAsLargeAsItWasMeasured() {
    var measured = new ScreenSize(OptionalDouble.of(540));

    assertEquals(0.5, measured.millimetresPerPixel(1080, 1920));
    assertEquals(measured, ScreenSize.measured(1080, 400, 200));
  }

  @Test
  void aBarOfNoLengthMeasuresNothing() {
    assertThrows(IllegalArgumentException.class, () -> ScreenSize.measured(1080, 0, 200));
    assertThrows(IllegalArgumentException.class, () -> ScreenSize.measured(1080, 400, 0));
  }
}
