package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.PrintState;
import org.junit.jupiter.api.Test;

class IdleRulesTest {
  private static final int IDLE = 120;
  private static final int COUNTDOWN = 30;
  private static final int DELIVERY = 300;

  @Test
  void nobodyIsAskedBeforeTwoMinutes() {
    var person = Person.begun();

    person.waits(IDLE);
    assertFalse(asked(person));

    person.waits(1);
    assertTrue(asked(person));
  }

  @Test
  void theQuestionCountsDownItsWholeTime() {
    var person = Person.begun();
    person.waits(IDLE + 1);
    var until = person.now().plusSeconds(COUNTDOWN);

    for (long left = COUNTDOWN; left > 0; left--) {
      assertEquals(new Overlay.StillThere(until, left), person.visit().overlay());
      person.waits(1);
    }
    assertEquals(new Screen.Attract(), person.screen());
  }

  @Test
  void oneTouchStaysWithTheWholeTimeAgain() {
    var person = Person.begun();
    person.waits(IDLE + COUNTDOWN);
    assertTrue(asked(person));

    person.touch();

    assertEquals(new Overlay.None(), person.visit().overlay());
    assertEquals(new Screen.Home(), person.screen());
    person.waits(IDLE);
    assertFalse(asked(person));
  }

  @Test
  void theButtonThatStaysGivesTheWholeTimeToo() {
    var person = Person.begun();
    person.waits(IDLE + COUNTDOWN);

    person.does(new Action.CloseOverlay());

    person.waits(IDLE);
    assertFalse(asked(person));
    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void oneMayStayTenTimesAndMore() {
    var person = Person.begun();
    var id = person.visit().id();

    for (int stays = 0; stays < 12; stays++) {
      person.waits(IDLE + COUNTDOWN);
      assertTrue(asked(person));
      person.touch();
    }
    assertEquals(id, person.visit().id());
    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void aQuestionLeftOpenGivesWayToTheClocks() {
    for (var open : new Action[] {new Action.StartFresh(), new Action.OpenLanguages()}) {
      var person = Person.begun();
      person.does(new Action.ToggleQuestion(Person.QUESTION), open);
      person.waits(IDLE + 1);
      assertTrue(asked(person));

      person.touch();
      assertEquals(new Overlay.None(), person.visit().overlay());
      assertTrue(person.visit().reading().asks(Person.QUESTION));
    }
  }

  @Test
  void aHiddenScreenEndsWithoutAWord() {
    var person = Person.begun();
    person.does(new Action.HideScreen());
    var id = person.visit().id();

    for (int second = 0; second < IDLE + COUNTDOWN; second++) {
      person.waits(1);
      assertEquals(new Overlay.Hidden(), person.visit().overlay());
    }
    person.waits(1);
    assertNotEquals(id, person.visit().id());
    assertEquals(new Screen.Attract(), person.screen());
  }

  @Test
  void theClockWaitsForAPageUnderWay() {
    var person = Person.withEverything();

    person.waits(DELIVERY);
    assertFalse(asked(person));
    assertTrue(person.visit().delivery().printing());
  }

  @Test
  void theClockDoesNotWaitForAPageForEver() {
    var person = Person.withEverything();
    var id = person.visit().id();

    person.waits(DELIVERY + 1);
    assertTrue(asked(person));
    person.waits(COUNTDOWN);
    assertNotEquals(id, person.visit().id());
    assertFalse(person.visit().delivery().underWay());
  }

  @Test
  void thePrintedPageIsAwaitedWithTheWholeIdleTime() {
    var person = Person.withEverything();
    person.waits(DELIVERY - 10);

    person.printerSays(new PrintState.Printed());

    person.waits(IDLE);
    assertFalse(asked(person));
    assertEquals(new PrintState.Printed(), person.visit().delivery().print());
    person.waits(3);
    assertTrue(asked(person));
  }

  @Test
  void aPageThatComesDuringTheQuestionIsNotWipedWithIt() {
    var person = Person.withEverything();
    person.waits(DELIVERY + COUNTDOWN);
    assertTrue(asked(person));

    person.printerSays(new PrintState.Printed());

    assertEquals(new Overlay.None(), person.visit().overlay());
    person.waits(IDLE);
    assertEquals(new Screen.Delivering(), person.screen());
  }

  @Test
  void progressOfAPageIsNoInput() {
    var person = Person.withEverything();
    person.waits(DELIVERY);
    person.printerSays(new PrintState.Printing());
    person.waits(1);

    assertTrue(asked(person));
  }

  @Test
  void nothingOfAVisitFiresInTheNext() {
    var person = Person.begun();
    person.waits(IDLE + COUNTDOWN);
    person.does(new Action.ConfirmFresh());
    person.waits(COUNTDOWN - 1);
    person.touch();
    person.does(new Action.Begin());

    person.waits(IDLE);

    assertFalse(asked(person));
    assertEquals(new Screen.Home(), person.screen());
  }

  private static boolean asked(Person person) {
    return person.visit().overlay() instanceof Overlay.StillThere;
  }
}
