package glowup.kiosk.delivery.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLinesTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a@b.example, a@b.example",
    "first.last@mail.example.org, first.last@mail.example.org",
    "firstname.lastname@mail.example.org, firstname.lastname|@mail.example.org",
    "a.very.long.first.name.and.last@b.example, a.~very.~long.~first.~name.~and.~last|@b.example"
  })
  void aLongAddressIsBrokenBeforeTheSign(String address, String lines) {
    assertEquals(lines.replace('|', '\n').replace('~', '\u200B'), AddressLines.of(address));
  }

  @Test
  void noPartIsLongerThanALine() {
    var address = "a".repeat(64) + "@" + "b".repeat(63) + ".org";

    assertTrue(
        Pattern.compile("[\\n\u200B]")
            .splitAsStream(AddressLines.of(address))
            .allMatch(line -> line.length() <= 28));
  }
}
