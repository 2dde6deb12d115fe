package glowup.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "12.5, 12.5",
    "007, 7",
    ".5, 0.5",
    "1..5, 1.5",
    "1.555, 1.55",
    "5-, -5",
    "5--, 5",
    "-0.5, -0.5",
    "0.05, 0.05",
    "00, 0",
    "-08, -8",
    "123456789012, 123456789"
  })
  void keysMakeANumber(String keys, String stands) {
    assertEquals(stands, typed(new TypedNumber(2, true), keys));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 15", "-3, 3"})
  void keysThatTheNumberHasNoUseForDoNothing(String keys, String stands) {
    assertEquals(stands, typed(new TypedNumber(0, false), keys));
  }

  @Test
  void aNumberBegunIsNone() {
    assertEquals(Optional.empty(), TypedNumber.value(""));
    assertEquals(Optional.empty(), TypedNumber.value("-"));
    assertEquals(Optional.of(new BigDecimal("12")), TypedNumber.value("12."));
    assertEquals(Optional.of(new BigDecimal("-0.5")), TypedNumber.value("-0.5"));
  }

  private static String typed(TypedNumber typing, String keys) {
    var stands = "";
    for (int i = 0; i < keys.length(); i++) {
      stands = typing.after(stands, keys.substring(i, i + 1));
    }
    return stands;
  }
}
