package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M0 0",
        "M10,20L30-40.5.5.6Z",
        "m1 2 3 4 5 6",
        "M0 0h1v2H3V4c1 2 3 4 5 6S1 2 3 4q1 2 3 4T5 6z",
        "M0 0A5 5 0 0 1 1.5e1 -2",
        "M0 0a5 5 0 01.5.5 5 5 0 10 1 1",
        " M 0 0 L 1 1 \n z m 2 2 l 3 3 ",
      })
  void wholeDataIsPaths(String data) {
    assertTrue(PathData.isWhole(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L0 0",
        "M0",
        "M0 0 0",
        "M0 0L",
        "M0 0C1 2 3",
        "M0 0X1",
        "M0 0 1..2 !",
        "M0 0L1 2#",
        "M0 0ZZ1",
        "M0 0A5 5 0 2 1 1 1",
        "M--1 2",
        "M0 0L1e 2",
        "0 0",
      })
  void brokenDataIsNone(String data) {
    assertFalse(PathData.isWhole(data));
  }
}
