package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.staff.NewPin;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.staff.Readiness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffRulesTest {
  private static final Readiness READY =
      new Readiness(List.of(new Readiness.Check("printer", true, "ready", "")), List.of());

  private final Person person = Person.begun();

  @Test
  void thePinPadCoversTheVisitAndGivesItBack() {
    var before = Person.withEverything();
    var visit = before.visit();
    before.does(new Action.OpenStaff());
    assertInstanceOf(Screen.Pin.class, before.screen());

    before.does(new Action.LeaveStaff());

    assertEquals(visit, before.visit());
  }

  @Test
  void theStaffScreenGivesTheVisitorsScreenBack() {
    enters();
    person.does(opening(new Panel.Ready(Readiness.unknown())));
    person.does(new Action.PanelKnown(new Panel.Ready(READY)));
    assertEquals(new Screen.Staff(new Screen.Home(), new Panel.Ready(READY)), person.screen());

    person.does(new Action.LeaveStaff());

    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void askedForTwiceThePadStillLeadsBackToTheVisitor() {
    person.does(new Action.OpenStaff(), new Action.OpenStaff(), new Action.LeaveStaff());
    assertEquals(new Screen.Home(), person.screen());

    enters();
    person.does(new Action.OpenStaff(), new Action.LeaveStaff());
    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void aWrongPinEmptiesThePadAndSaysSo() {
    types("123456");
    person.does(new Action.PinAnswered(new PinResult.Wrong(4)));

    var wanted = new Screen.Pin(new Screen.Home(), "", Optional.of(new PinResult.Wrong(4)));
    assertEquals(wanted, person.screen());
  }

  @Test
  void theNextDigitTakesTheAnswerAway() {
    types("123456");
    person.does(new Action.PinAnswered(new PinResult.Wrong(4)), new Action.PinTyped('1'));

    assertEquals(new Screen.Pin(new Screen.Home(), "1", Optional.empty()), person.screen());
  }

  @Test
  void thePadTakesTwelveDigitsAndIsCleared() {
    types("12345678901234");
    assertEquals(
        new Screen.Pin(new Screen.Home(), "123456789012", Optional.empty()), person.screen());

    person.does(new Action.PinErased());
    assertEquals(new Screen.Pin(new Screen.Home(), "", Optional.empty()), person.screen());
  }

  @Test
  void anAnswerThatComesAfterLeavingOpensNothing() {
    types("123456");
    person.does(new Action.LeaveStaff());
    var before = person.visit();

    person.does(new Action.PinAnswered(new PinResult.Right()), opening(new Panel.Ready(READY)));

    assertSame(before, person.visit());
  }

  @Test
  void noDigitIsEverWrittenDown() {
    types("482915");

    assertFalse(person.visit().toString().contains("482915"));
    assertFalse(person.screen().toString().contains("4"));
    assertFalse(new Action.PinTyped('4').toString().contains("4"));
  }

  @Test
  void noAddressIsEverWrittenDown() {
    person.does(new Action.TypeAddress(), new Action.Typed("visitor@example.org"));

    assertFalse(person.visit().toString().contains("visitor"));
    assertFalse(new Action.Typed("visitor").toString().contains("visitor"));
  }

  @Test
  void newsOfAPageThatIsNoLongerOpenChangesNothing() {
    enters();
    person.does(opening(new Panel.Ready(Readiness.unknown())), opening(new Panel.Tiles()));
    var before = person.visit();

    person.does(
        new Action.PanelKnown(new Panel.Ready(READY)),
        new Action.PanelKnown(new Panel.TestPage(new PrintState.Printed())));

    assertSame(before, person.visit());
  }

  @Test
  void thePageOfThisVisitIsPrintedOnceMoreAndTheVisitElseStaysAsItWas() {
    var visitor = Person.withEverything();
    visitor.printerSays(new PrintState.Printed());
    var visit = visitor.visit();
    visitor.does(
        new Action.OpenStaff(),
        new Action.PinAnswered(new PinResult.Right()),
        new Action.Reprint());
    assertEquals(new Screen.Staff(visit.screen(), new Panel.Reprint()), visitor.screen());
    assertEquals(new PrintState.Sending(), visitor.visit().delivery().print());

    visitor.printerSays(new PrintState.Printed());
    visitor.does(new Action.LeaveStaff());

    assertEquals(new PrintState.Printed(), visitor.visit().delivery().print());
    assertEquals(visit.screen(), visitor.screen());
    assertEquals(visit.answers(), visitor.visit().answers());
  }

  @Test
  void aVisitWithoutAPrintedPageHasNoneToPrintOnceMore() {
    enters();
    var before = person.visit();

    person.does(new Action.Reprint());

    assertSame(before, person.visit());
  }

  @Test
  void aPageIsNotPrintedOnceMoreWithoutThePin() {
    var visitor = Person.withEverything();
    visitor.printerSays(new PrintState.Printed());
    visitor.does(new Action.OpenStaff());
    var before = visitor.visit();

    visitor.does(new Action.Reprint());

    assertSame(before, visitor.visit());
  }

  @Test
  void whileATestIsUnderWayTheDeskStaysOpenAndThenClosesByItself() {
    enters();
    person.does(opening(new Panel.TestPage(new PrintState.Sending())));
    person.waits(200);
    assertInstanceOf(Screen.Staff.class, person.screen());

    person.does(new Action.PanelKnown(new Panel.TestPage(new PrintState.Printed())));
    person.waits(1);

    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void theGlassIsCountedBackInAndThenWorksByItself() {
    enters();
    person.does(opening(Panel.Cleaning.begins()));
    person.waits(1);
    assertEquals(30, left());
    person.waits(12);
    assertEquals(18, left());
    person.stalls(-4_000);
    assertEquals(30, left(), "a clock set back makes it no longer");

    person.waits(30);

    assertEquals(new Screen.Staff(new Screen.Home(), new Panel.Tiles()), person.screen());
  }

  private long left() {
    return person.screen() instanceof Screen.Staff(_, Panel.Cleaning(_, var left)) ? left : -1;
  }

  @Test
  void aPinIsChosenOverTheVisitAndGivesItBack() {
    var visit = person.visit();
    person.does(new Action.OpenStaff(), new Action.ChoosePin());
    enterNew("123123");
    person.does(new Action.PinAnswered(new PinResult.Right()));
    enterNew("482915");
    enterNew("482915");
    person.does(new Action.PinAnswered(new PinResult.Right()));
    assertEquals(new Screen.Staff(visit.screen(), new Panel.Tiles()), person.screen());

    person.does(new Action.LeaveStaff());
    assertEquals(visit, person.visit());
  }

  @Test
  void nobodyChoosesAPinBeforeTheCodeIsRight() {
    person.does(new Action.OpenStaff(), new Action.ChoosePin());
    enterNew("482915");
    enterNew("482915");
    person.does(new Action.PinAnswered(new PinResult.Wrong(3)));

    var wanted = NewPin.begun().codeJudged(new PinResult.Wrong(3));
    assertEquals(new Screen.ChoosePin(new Screen.Home(), wanted), person.screen());
  }

  private void enterNew(String digits) {
    digits.chars().forEach(digit -> person.does(new Action.PinTyped((char) digit)));
    person.does(new Action.PinEntered());
  }

  private static Action opening(Panel panel) {
    return new Action.OpenPanel(panel);
  }

  private void types(String digits) {
    person.does(new Action.OpenStaff());
    digits.chars().forEach(digit -> person.does(new Action.PinTyped((char) digit)));
  }

  private void enters() {
    types("123456");
    person.does(new Action.PinEntered(), new Action.PinAnswered(new PinResult.Right()));
    assertInstanceOf(Screen.Staff.class, person.screen());
  }
}
