package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakingRulesTest {
  private final Person person = Person.begun();

  @Test
  void aPageMadeOfOlderAnswersIsNotThePage() {
    person.does(new Action.OpenSummary());
    var before = person.visit();
    person.does(new Action.GoHome(), new Action.ToggleQuestion(Person.QUESTION));
    person.does(new Action.OpenSummary(), new Action.SummaryMade(before, TestContent.PAGE));
    assertEquals(Optional.empty(), person.visit().summary());

    person.pageMade();
    assertEquals(Optional.of(TestContent.PAGE), person.visit().summary());
  }

  @Test
  void aPageMadeInTheLanguageBeforeIsNotThePage() {
    person.does(new Action.OpenSummary());
    var before = person.visit();
    person.does(new Action.SetLanguage(TestContent.OTHER));

    person.does(new Action.SummaryMade(before, TestContent.PAGE));

    assertEquals(Optional.empty(), person.visit().summary());
  }

  @Test
  void aChangedAnswerOrQuestionTakesThePageAway() {
    person.does(new Action.OpenSummary());
    person.pageMade();
    person.does(new Action.ToggleQuestion(Person.QUESTION));
    assertEquals(Optional.empty(), person.visit().summary());

    person.pageMade();
    person.does(new Action.Choose("signs", TestContent.answer("none")));
    assertEquals(Optional.empty(), person.visit().summary());
  }

  @Test
  void nothingPrintsBeforeThePageIsMade() {
    person.does(new Action.OpenSummary(), new Action.Print());

    assertFalse(person.visit().delivery().underWay());
    assertEquals(new Screen.Summary(), person.screen());
  }

  @Test
  void nothingIsSentBeforeThePageIsMade() {
    person.does(new Action.OpenSummary(), new Action.TypeAddress());
    person.does(new Action.Typed("visitor@example.org"), new Action.OfferAddress());
    person.does(new Action.SendMail());
    assertFalse(person.visit().delivery().underWay());
    assertEquals(new Screen.ConfirmAddress(), person.screen());

    person.pageMade();
    person.does(new Action.SendMail());
    assertTrue(person.visit().delivery().mailing());
    assertEquals(new Screen.Delivering(), person.screen());
  }

  @Test
  void whatIsNoAddressIsRefusedAndNeverSent() {
    offers("visitor@");
    assertEquals(new Screen.Address(true), person.screen());

    person.does(new Action.SendMail());
    assertFalse(person.visit().delivery().underWay());

    person.does(new Action.Typed("example.org"));
    assertEquals(new Screen.Address(false), person.screen());
    person.does(new Action.OfferAddress());
    assertEquals(new Screen.ConfirmAddress(), person.screen());
  }

  @Test
  void aSlipIsAskedAboutAndTakenWithOneTouch() {
    offers("ann@gmial.com");
    assertEquals(new Screen.MeantAddress(), person.screen());
    assertEquals("ann@gmial.com", person.visit().delivery().typed());

    person.does(new Action.UseMeant());

    assertEquals(new Screen.ConfirmAddress(), person.screen());
    assertEquals("ann@gmail.com", person.visit().delivery().typed());
  }

  @Test
  void whatWasTypedIsKeptWithOneTouchWhereItIsAnAddress() {
    offers("ann@gmial.com");
    person.does(new Action.KeepTyped());
    assertEquals(new Screen.ConfirmAddress(), person.screen());
    assertEquals("ann@gmial.com", person.visit().delivery().typed());

    person.does(new Action.TypeAddress(), new Action.Typed(","), new Action.OfferAddress());
    assertEquals(new Screen.MeantAddress(), person.screen());
    person.does(new Action.KeepTyped());
    assertEquals(new Screen.Address(true), person.screen());
  }

  @Test
  void aPageThatDidNotComeIsForStaff() {
    var printing = Person.withEverything();
    printing.printerSays(new PrintState.Printed());

    printing.does(new Action.PageMissing(), new Action.Print());

    assertEquals(new PrintState.Missing(), printing.visit().delivery().print());
    assertEquals(new Screen.Delivering(), printing.screen());
  }

  @Test
  void anotherTryWithoutAPageHasItMadeFirst() {
    offers("visitor@example.org");
    person.pageMade();
    person.does(new Action.SendMail());
    person.does(
        new Action.MailReported(person.visit().id(), new MailState.Failed(MailFailure.TIMED_OUT)));
    person.does(new Action.SetLanguage(TestContent.OTHER), new Action.SendMail());
    assertEquals(new Screen.ConfirmAddress(), person.screen());

    person.does(new Action.OpenDelivery(), new Action.Print());
    assertEquals(new Screen.Summary(), person.screen());
  }

  @Test
  void erasingTakesOneLetterAndOfNothingNone() {
    offers("a😀");

    person.does(new Action.Erased());
    assertEquals("a", person.visit().delivery().typed());
    person.does(new Action.Erased(), new Action.Erased(), new Action.Erased());
    assertEquals("", person.visit().delivery().typed());
  }

  @Test
  void keysTypedAnywhereElseGoNowhere() {
    person.does(new Action.Typed("secret"), new Action.PinTyped('1'), new Action.Erased());

    assertEquals("", person.visit().delivery().typed());
    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void aPrintersWordIsKeptAndItsEndToo() {
    var printing = Person.withEverything();
    printing.printerSays(new PrintState.Printing());
    assertEquals(new PrintState.Printing(), printing.visit().delivery().print());

    printing.printerSays(new PrintState.Printed());
    assertEquals(new PrintState.Printed(), printing.visit().delivery().print());
  }

  @Test
  void afterAFailureThePageIsStillThereToBeTaken() {
    offers("visitor@example.org");
    person.pageMade();
    person.does(new Action.SendMail());
    var failed = new MailState.Failed(MailFailure.UNREACHABLE);
    person.does(new Action.MailReported(person.visit().id(), failed));

    assertEquals(failed, person.visit().delivery().mail());
    assertTrue(person.visit().summary().isPresent());
    person.does(new Action.OpenSummary());
    person.pageMade();
    person.does(new Action.Print());
    assertTrue(person.visit().delivery().printing());
  }

  @Test
  void lateReportsOfAnotherVisitAreDropped() {
    var old = person.visit();
    person.does(new Action.ConfirmFresh(), new Action.Begin(), new Action.OpenSummary());
    person.does(new Action.SummaryMade(old, TestContent.PAGE));
    assertEquals(Optional.empty(), person.visit().summary());

    var next = Person.withEverything();
    var before = next.visit();
    next.does(
        new Action.PrintReported(before.id() - 1, new PrintState.Printed()),
        new Action.MailReported(before.id() - 1, new MailState.Sent()));
    assertEquals(before, next.visit());
  }

  @Test
  void theDeliveryCanBeLookedAtAgain() {
    person.does(new Action.OpenDelivery());

    assertEquals(new Screen.Delivering(), person.screen());
  }

  private void offers(String address) {
    person.does(new Action.TypeAddress(), new Action.Typed(address), new Action.OfferAddress());
  }
}
