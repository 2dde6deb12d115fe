package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.staff.PinResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Done, start fresh, nobody there, staff's reset: after each, nothing of the visitor is left. */
class WaysOutTest {
  private final Person person = Person.withEverything();
  private final long id = person.visit().id();

  @Test
  void somethingOfEverythingIsThereToBeForgotten() {
    var visit = person.visit();
    var empty = Visit.fresh(id, TestContent.OWN);

    assertNotEquals(empty.comfort().language(), visit.comfort().language());
    assertNotEquals(empty.comfort().textSize(), visit.comfort().textSize());
    assertNotEquals(empty.comfort().theme(), visit.comfort().theme());
    assertNotEquals(empty.lastInput(), visit.lastInput());
    assertNotEquals(empty.reading(), visit.reading());
    assertNotEquals(Answers.NONE, visit.answers());
    assertNotEquals(Optional.empty(), visit.summary());
    assertNotEquals("", visit.delivery().typed());
    assertNotEquals(empty.delivery().print(), visit.delivery().print());
  }

  @Test
  void doneLeavesOnlyAFarewellAndHowToReadIt() {
    var comfort = person.visit().comfort();

    person.does(new Action.Done());

    var empty = Visit.fresh(id + 1, TestContent.OWN);
    assertEquals(empty.with(comfort).at(new Screen.Goodbye()), person.visit());
  }

  @Test
  void afterTheFarewellNothingIsLeft() {
    person.does(new Action.Done());
    person.waits(30);

    assertForgotten(id + 2);
  }

  @Test
  void theNextPersonMayCutTheFarewellShort() {
    person.does(new Action.Done(), new Action.ConfirmFresh());

    assertForgotten(id + 2);
  }

  @Test
  void startingFreshAsksAndThenForgets() {
    person.does(new Action.StartFresh());
    assertEquals(new Overlay.ConfirmFresh(), person.visit().overlay());
    assertEquals(id, person.visit().id());

    person.does(new Action.ConfirmFresh());

    assertForgotten(id + 1);
  }

  @Test
  void startingFreshMayBeTakenBack() {
    var before = person.visit();

    person.does(new Action.StartFresh(), new Action.CloseOverlay());

    assertEquals(before, person.visit());
  }

  @Test
  void nobodyThereForgets() {
    person.waits(300 + 1 + 30);

    assertForgotten(id + 1);
  }

  @Test
  void staffsResetForgetsEvenBehindTheirScreen() {
    person.does(new Action.OpenStaff(), new Action.PinAnswered(new PinResult.Right()));
    person.does(new Action.ResetVisit());

    assertForgotten(id + 1);
  }

  @Test
  void startingFreshAsksNothingWhereNothingWouldBeLost() {
    var idler = Person.begun();
    idler.does(new Action.OpenShelf(), new Action.StartFresh());

    assertEquals(Visit.fresh(2, TestContent.OWN), idler.visit());
  }

  @Test
  void anAnswerAQuestionOrAPageUnderWayWouldBeLost() {
    assertAsks(new Action.Choose("signs", TestContent.answer("none")));
    assertAsks(new Action.ToggleQuestion(Person.QUESTION));

    var printing = Person.begun();
    printing.does(new Action.OpenSummary());
    printing.pageMade();
    printing.does(new Action.Print(), new Action.StartFresh());
    assertEquals(new Overlay.ConfirmFresh(), printing.visit().overlay());
  }

  private static void assertAsks(Action makes) {
    var maker = Person.begun();
    maker.does(makes, new Action.StartFresh());

    assertEquals(new Overlay.ConfirmFresh(), maker.visit().overlay());
  }

  private void assertForgotten(long next) {
    assertEquals(Visit.fresh(next, TestContent.OWN), person.visit());
  }
}
