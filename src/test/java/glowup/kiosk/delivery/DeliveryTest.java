package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.PrintState.NeedsStaff;
import glowup.kiosk.delivery.PrintState.Printed;
import glowup.kiosk.delivery.PrintState.Printing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
  private static final String ADDRESS = "visitor@example.org";

  private final Delivery nothing = Delivery.nothing();
  private final Delivery printing = nothing.printAsked();
  private final Delivery mailing = nothing.addressTyped(ADDRESS).mailAsked();

  @Test
  void theClockWaitsWhileAnythingIsUnderWay() {
    assertFalse(nothing.underWay());
    assertTrue(printing.underWay());
    assertTrue(mailing.underWay());
    assertFalse(printing.printEnded(new Printed()).underWay());
    assertFalse(mailing.mailEnded(new MailState.Sent()).underWay());
  }

  @Test
  void aPageGoesItsWay() {
    var stuck = printing.printWent(new NeedsStaff(PrinterTrouble.JAM));

    assertEquals(new NeedsStaff(PrinterTrouble.JAM), stuck.print());
    assertEquals(new Printed(), stuck.printEnded(new Printed()).print());
  }

  @Test
  void aSecondTouchDoesNotPrintTwice() {
    assertSame(printing, printing.printAsked());
    assertSame(mailing, mailing.mailAsked());
  }

  @Test
  void aLateWordDoesNotUndoAnEnd() {
    var printed = printing.printEnded(new Printed());

    assertSame(printed, printed.printWent(new Printing()));
    assertSame(printed, printed.printEnded(new PrintState.Failed(PrintFailure.ABORTED)));
    assertSame(nothing, nothing.mailEnded(new MailState.Sent()));
  }

  @Test
  void afterAFailureTheVisitorMayAskAgain() {
    var failed = printing.printEnded(new PrintState.Failed(PrintFailure.UNREACHABLE));

    assertTrue(failed.printAsked().printing());
  }

  @Test
  void aVisitHasOnePageAndMoreByStaffsHandOnly() {
    var printed = printing.printEnded(new Printed());
    assertSame(printed, printed.printAsked());
    assertTrue(printed.reprintAsked().printing());

    var missing = printed.pageMissing();
    assertEquals(new PrintState.Missing(), missing.print());
    assertSame(missing, missing.printAsked());
    assertTrue(missing.reprintAsked().printing());
    assertSame(printing, printing.reprintAsked());
  }

  @Test
  void onlyAPrintedPageCanBeMissing() {
    assertSame(nothing, nothing.pageMissing());
    assertSame(printing, printing.pageMissing());
  }

  @Test
  void theFourthMessageOfAVisitIsRefused() {
    var delivery = nothing;
    for (int send = 1; send <= 3; send++) {
      delivery = delivery.addressTyped(ADDRESS).mailAsked();
      assertTrue(delivery.mailing(), "message " + send);
      delivery = delivery.mailEnded(new MailState.Sent());
    }

    var fourth = delivery.addressTyped(ADDRESS).mailAsked();

    assertEquals(new MailState.Failed(MailFailure.TOO_MANY_IN_VISIT), fourth.mail());
    assertEquals(fourth, fourth.mailAsked());
  }

  @ParameterizedTest
  @CsvSource({
    "ann, ann@gmail.com",
    "ann@, ann@gmail.com",
    "ann@g, ann@gmail.com",
    "ann@yahoo.com, ann@gmail.com",
    "'', ''",
    "@, @"
  })
  void aWholeEndingFollowsTheName(String typed, String then) {
    assertEquals(then, nothing.addressTyped(typed).endedWith("gmail.com").typed());
  }

  @Test
  void nothingIsSentWithoutAnAddress() {
    var half = nothing.addressTyped("visitor@");

    assertSame(half, half.mailAsked());
  }

  @Test
  void theAddressIsForgottenOnceTheServerHasTheMessage() {
    assertEquals("", mailing.mailEnded(new MailState.Sent()).typed());
  }

  @Test
  void theAddressStaysToBeMendedAfterAFailure() {
    var failed = mailing.mailEnded(new MailState.Failed(MailFailure.BAD_ADDRESS));

    assertEquals(ADDRESS, failed.typed());
    assertTrue(failed.addressTyped("other@example.org").mailAsked().mailing());
  }

  @Test
  void everyReasonHasACodeOfItsOwn() {
    var codes =
        Stream.of(PrintFailure.values(), PrinterTrouble.values(), MailFailure.values())
            .flatMap(Arrays::stream)
            .map(Reason::code)
            .toList();

    assertEquals(codes.size(), new HashSet<>(codes).size());
  }
}
