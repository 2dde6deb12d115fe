package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.de",
        "first.last@example.org",
        "o'neil+kiosk@mail.example.co.uk",
        "x_y-z@xn--bcher-kva.example",
        "visitor@example.xn--p1ai",
        "1234567890@4you.example",
        "visítor@example.org",
        "用户@example.org",
        "visitor@bücher.example",
        "visitor@пример.рф"
      })
  void oneMailboxIsTaken(String typed) {
    assertEquals(Optional.of(typed), EmailAddress.parse(typed).map(EmailAddress::value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "visitor",
        "visitor@",
        "@example.org",
        "visitor@example",
        "visitor@example.1",
        "visitor@-example.org",
        "visitor@example-.org",
        "visitor@.example.org",
        "visitor@example..org",
        "visitor@example.org.",
        ".visitor@example.org",
        "visitor.@example.org",
        "vis..itor@example.org",
        "visi tor@example.org",
        " visitor@example.org",
        "visitor@example.org ",
        "visitor@@example.org",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "Visitor <visitor@example.org>",
        "<visitor@example.org>",
        "\"visitor\"@example.org",
        "visitor(comment)@example.org",
        "visitor@[127.0.0.1]",
        "visitor@example.org\r\nBcc: other@example.org",
        "visitor@example.org\n",
        "visitor\r@example.org",
        "visitor\0@example.org",
        "visitor\u2028@example.org",
        "visitor\u202e@example.org",
        "visitor\u200b@example.org",
        "visitor@bü cher.example",
        "visitor@bücher",
        "visitor@straße.example",
        "visitor@ｅxample.org",
        "visitor@bücher。example",
        "visitor@-ü.example",
        "=?utf-8?q?visitor?= <visitor@example.org>",
        "=?utf-8?b?QA==?=@example.org\r\nTo: other@example.org"
      })
  void anythingElseIsRefused(String typed) {
    assertEquals(Optional.empty(), EmailAddress.parse(typed));
    assertThrows(IllegalArgumentException.class, () -> new EmailAddress(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "a@b.example, a@b.example, false",
    "a@bücher.example, a@xn--bcher-kva.example, false",
    "a@BÜCHER.example, a@xn--bcher-kva.example, false",
    "a@xn--bcher-kva.example, a@xn--bcher-kva.example, false",
    "ñ@пример.рф, ñ@xn--e1afmkfd.xn--p1ai, true"
  })
  void aServerIsToldADomainInAscii(String typed, String wire, boolean needsUnicode) {
    var address = new EmailAddress(typed);

    assertEquals(wire, address.wire());
    assertEquals(needsUnicode, address.needsUnicode());
  }

  @Test
  void anAddressNoServerCouldTakeIsRefused() {
    assertEquals(Optional.empty(), EmailAddress.parse("a".repeat(65) + "@example.org"));
    assertEquals(Optional.empty(), EmailAddress.parse("a@" + "b.".repeat(130) + "org"));
    assertEquals(Optional.empty(), EmailAddress.parse("a@" + "b".repeat(64) + ".org"));
    assertEquals(Optional.empty(), EmailAddress.parse("é".repeat(33) + "@example.org"));
    assertEquals(Optional.empty(), EmailAddress.parse("a@" + "ü".repeat(70) + ".org"));
  }

  @Test
  void noTextOfItShowsTheAddress() {
    var address = new EmailAddress("visitor@example.org");
    var mail = OutgoingMail.ofWords(address, "s", "t");
    var delivery = Delivery.nothing().addressTyped("visitor@example.org");

    assertFalse((address + " " + mail + " " + delivery).contains("visitor"));
  }
}
