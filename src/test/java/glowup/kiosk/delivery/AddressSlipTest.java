package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSlipTest {
  private final AddressSlip slips = new AddressSlip(List.of("gmail.com", "clinic.example"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a letter missing, added, wrong or swapped
          ann@gmial.com       | ann@gmail.com
          ann@gmal.com        | ann@gmail.com
          ann@gmaill.com      | ann@gmail.com
          ann@hmail.com       | ann@gmail.com
          ann@hotnail.com     | ann@hotmail.com
          ann@hotmial.con     | ann@hotmail.com
          ann@outlok.com      | ann@outlook.com
          ann@yaho.com        | ann@yahoo.com
          ann@iclud.com       | ann@icloud.com
          ann@clinc.example   | ann@clinic.example
          Ann.B@Gmial.com     | Ann.B@gmail.com
          # the end
          ann@gmail.con       | ann@gmail.com
          ann@gmail.cmo       | ann@gmail.com
          ann@gmail.co        | ann@gmail.com
          ann@gmail.cm        | ann@gmail.com
          ann@work.ogr        | ann@work.org
          ann@work.con        | ann@work.com
          # the dot and the sign
          ann@gmailcom        | ann@gmail.com
          ann@gmail,com       | ann@gmail.com
          ann,b@gmail.com     | ann.b@gmail.com
          ann@gmail..com      | ann@gmail.com
          ann@gmail.com.      | ann@gmail.com
          ann@.gmail.com      | ann@gmail.com
          ann.@gmail.com      | ann@gmail.com
          ann@@gmail.com      | ann@gmail.com
          anngmail.com        | ann@gmail.com
          ann.gmail.com       | ann@gmail.com
          ' ann @ gmail.com ' | ann@gmail.com
          """)
  void anObviousSlipIsFound(String typed, String meant) {
    assertEquals(Optional.of(meant), slips.meant(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann@gmail.com",
        "ann@GMAIL.com",
        "ann@ymail.com",
        "ann@mail.com",
        "ann@email.com",
        "ann@me.com",
        "ann@gmx.de",
        "ann@yahoo.ca",
        "ann@yahoo.co.uk",
        "ann@hotmail.fr",
        "ann@live.com.mx",
        "ann@clinic.example",
        "ann@university.edu",
        "ann@firm.co",
        "ann@small.com",
        "ann@a.de",
        "a@b.co",
        "visitor@bücher.example",
        "josé@example.org"
      })
  void anAddressThatMayWellBeMeantIsLeftAlone(String typed) {
    assertEquals(Optional.empty(), slips.meant(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@", "ann", "gmail.com", "@gmail.com", "ann@", "a@b@gmail.com", "..", " "})
  void ofWhatIsNoAddressNothingIsGuessed(String typed) {
    assertEquals(Optional.empty(), slips.meant(typed));
  }
}
