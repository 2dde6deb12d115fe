package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffPinTest {
  /** Computed with another PBKDF2 (Python's hashlib) for 135790 and the salt 0, 1, … 15. */
  private static final String KNOWN =
      "pbkdf2-sha256$600000$AAECAwQFBgcICQoLDA0ODw==$"
          + "rlv8zdIg9vvI97Xa5PqhIqMWddBDCqTGwxBYe2I4iqY=";

  @Test
  void aHashMadeElsewhereMatchesItsDigitsOnly() {
    var pin = StaffPin.parse(KNOWN);
    assertTrue(pin.matches("135790".toCharArray()));
    assertFalse(pin.matches("135791".toCharArray()));
    assertFalse(pin.matches(new char[0]));
  }

  @Test
  void aNewPinIsReadBackFromItsWrittenForm() {
    var written = StaffPin.create("2468013".toCharArray()).toString();
    assertTrue(written.startsWith("pbkdf2-sha256$600000$"), written);
    assertTrue(StaffPin.parse(written).matches("2468013".toCharArray()));
    assertEquals(written, StaffPin.parse(written).toString());
  }

  @Test
  void theSameDigitsNeverGiveTheSameHash() {
    assertNotEquals(
        StaffPin.create("246801".toCharArray()).toString(),
        StaffPin.create("246801".toCharArray()).toString());
  }

  @Test
  void theDigitsAreClearedOnceHashed() {
    var digits = "246801".toCharArray();
    var _ = StaffPin.create(digits);
    assertArrayEquals(new char[6], digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "12345a", "1234 6", "١٢٣٤٥٦"})
  void tooFewDigitsOrOtherSignsAreRefused(String digits) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> StaffPin.create(digits.toCharArray()));
    assertEquals("A PIN is at least 6 digits, 0 to 9, and nothing else.", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "000000",
        "md5$600000$AAECAwQFBgcICQoLDA0ODw==$AAAA",
        "pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=",
        "pbkdf2-sha256$99999999$AAECAwQFBgcICQoLDA0ODw==$AAECAwQFBgcICQoLDA0ODw==",
        "pbkdf2-sha256$600000$AAEC$AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=",
        "pbkdf2-sha256$600000$AAECAwQFBgcICQoLDA0ODw==$AAEC",
        "pbkdf2-sha256$600000$=A=$AAEC"
      })
  void whatIsNoSoundHashIsRefusedWithWhatToDo(String written) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> StaffPin.parse(written));
    var message = String.valueOf(refusal.getMessage());
    assertTrue(message.endsWith("Make a new one."), message);
  }
}
