package glowup.kiosk.delivery;

import static glowup.kiosk.delivery.WayOn.CHANGE_ADDRESS;
import static glowup.kiosk.delivery.WayOn.MAIL_AGAIN;
import static glowup.kiosk.delivery.WayOn.MAIL_INSTEAD;
import static glowup.kiosk.delivery.WayOn.PRINT_AGAIN;
import static glowup.kiosk.delivery.WayOn.PRINT_INSTEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WayOnTest {
  private static final PrintState NO_PAGE = new PrintState.NotAsked();
  private static final MailState NO_MAIL = new MailState.NotAsked();
  private static final PrintState JAMMED = new PrintState.NeedsStaff(PrinterTrouble.JAM);
  private static final PrintState NO_PRINTER = new PrintState.Failed(PrintFailure.UNREACHABLE);

  static Stream<Arguments> states() {
    return Stream.of(
        arguments(NO_PAGE, new MailState.Sending(), List.of()),
        arguments(NO_PAGE, new MailState.Sent(), List.of()),
        arguments(new PrintState.Printing(), NO_MAIL, List.of()),
        arguments(new PrintState.Printed(), NO_MAIL, List.of()),
        arguments(new PrintState.Missing(), NO_MAIL, List.of(MAIL_INSTEAD)),
        arguments(JAMMED, NO_MAIL, List.of(MAIL_INSTEAD)),
        arguments(JAMMED, new MailState.Sent(), List.of()),
        arguments(NO_PRINTER, NO_MAIL, List.of(PRINT_AGAIN, MAIL_INSTEAD)),
        arguments(NO_PRINTER, new MailState.Sending(), List.of(PRINT_AGAIN)),
        arguments(NO_PRINTER, failed(MailFailure.TIMED_OUT), List.of(PRINT_AGAIN, MAIL_AGAIN)),
        arguments(NO_PAGE, failed(MailFailure.TRY_LATER), List.of(MAIL_AGAIN, PRINT_INSTEAD)),
        arguments(NO_PAGE, failed(MailFailure.BAD_ADDRESS), List.of(CHANGE_ADDRESS, PRINT_INSTEAD)),
        arguments(NO_PAGE, failed(MailFailure.TOO_MANY_IN_VISIT), List.of(PRINT_INSTEAD)),
        arguments(new PrintState.Printed(), failed(MailFailure.CERTIFICATE), List.of()));
  }

  @ParameterizedTest
  @MethodSource("states")
  void eachStateHasItsWaysOn(PrintState print, MailState mail, List<WayOn> ways) {
    assertEquals(ways, WayOn.of(new Delivery(print, mail, 1, ""), true, true));
  }

  @Test
  void whatTheKioskCannotDoIsNoWay() {
    assertEquals(
        List.of(PRINT_AGAIN), WayOn.of(new Delivery(NO_PRINTER, NO_MAIL, 0, ""), true, false));
    assertEquals(
        List.of(MAIL_AGAIN),
        WayOn.of(new Delivery(NO_PAGE, failed(MailFailure.UNREACHABLE), 1, ""), false, true));
  }

  @ParameterizedTest
  @EnumSource
  void noFailureOfAMessageIsADeadEnd(MailFailure failure) {
    assertEquals(
        PRINT_INSTEAD,
        WayOn.of(new Delivery(NO_PAGE, failed(failure), 1, ""), true, true).getLast());
  }

  private static MailState failed(MailFailure failure) {
    return new MailState.Failed(failure);
  }
}
