package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.staff.PinResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens that nobody is asked on: the first, the last, and the staff's. */
class UnattendedScreensTest {
  private static final int IDLE = 120;

  @Test
  void theFarewellStandsItsTimeFromTheMomentItIsShown() {
    var person = Person.begun();
    person.waits(100);
    person.does(new Action.Done());

    person.waits(20);
    assertEquals(new Screen.Goodbye(), person.screen());
    person.waits(2);
    assertEquals(new Screen.Attract(), person.screen());
  }

  @Test
  void theCalmPageAfterABugStandsItsTimeHoweverLongNobodyTouched() {
    var person = Person.withEverything();
    person.waits(200);
    person.does(new Action.Broke("K-0001"));

    person.waits(20);
    assertEquals(new Screen.Sorry("K-0001"), person.screen());
    person.waits(2);
    assertEquals(new Screen.Attract(), person.screen());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void staffScreensCloseByThemselvesAndLeaveTheVisitor(boolean inside) {
    var person = Person.withEverything();
    person.does(new Action.OpenStaff());
    if (inside) {
      person.does(new Action.PinAnswered(new PinResult.Right()));
    }
    person.waits(60);
    assertNotEquals(new Screen.Delivering(), person.screen());

    person.waits(1);

    assertEquals(new Screen.Delivering(), person.screen());
    assertTrue(person.visit().reading().asks(Person.QUESTION));
  }

  @Test
  void theVisitorBehindTheStaffScreenHasTheWholeIdleTime() {
    var person = Person.begun();
    person.waits(100);
    person.touch();
    person.does(new Action.OpenStaff());
    person.waits(61);
    assertEquals(new Screen.Home(), person.screen());

    person.waits(IDLE);
    assertFalse(asked(person));
    person.waits(1);
    assertTrue(asked(person));
  }

  @Test
  void anUntouchedFirstScreenStaysForEver() {
    var person = new Person();
    var empty = person.visit();

    person.waits(10_000);

    assertEquals(empty, person.visit());
  }

  @Test
  void aFirstScreenInSomebodysLanguageIsPutBackWithoutAWord() {
    var person = new Person();
    person.touch();
    person.does(new Action.SetLanguage(TestContent.OTHER), new Action.OpenLanguages());

    person.waits(IDLE);
    assertEquals(new Overlay.Languages(), person.visit().overlay());
    person.waits(1);
    assertEquals(Visit.fresh(person.visit().id(), TestContent.OWN), person.visit());
  }

  private static boolean asked(Person person) {
    return person.visit().overlay() instanceof Overlay.StillThere;
  }
}
