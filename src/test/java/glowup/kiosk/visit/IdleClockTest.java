package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Times;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clock does to the idle rules: between its ticks, and when somebody sets it. */
class IdleClockTest {
  private static final int IDLE = 120;
  private static final int COUNTDOWN = 30;

  @Test
  void theTwoMinutesBeginWithTheLastTouchOfASecond() {
    var rules = new IdleRules(times(120, 20, 300));
    var visit = Person.begun().visit().touched(Person.MORNING);
    var lastTouch = Person.MORNING.plusMillis(999);

    var almost = lastTouch.plusSeconds(IDLE).minusMillis(1);
    assertEquals(new IdleRules.Verdict.Stay(), rules.at(visit, almost));
  }

  @Test
  void theCountdownIsNotCutShortByATickInMidSecond() {
    var rules = new IdleRules(times(120, 20, 300));
    var asked = Person.MORNING;
    var visit = Person.begun().visit().under(new Overlay.StillThere(asked.plusSeconds(20), 20));

    assertEquals(
        new IdleRules.Verdict.Ask(asked.plusSeconds(20), 1),
        rules.at(visit, asked.plusMillis(19_900)));
  }

  @Test
  void waitingForAPageNeverShortensTheIdleTime() {
    var rules = new IdleRules(times(120, 20, 60));
    var visit = Person.withEverything().visit().touched(Person.MORNING);

    assertEquals(new IdleRules.Verdict.Stay(), rules.at(visit, Person.MORNING.plusSeconds(120)));
  }

  @Test
  void aVisitBegunWithoutATouchHasItsWholeTime() {
    var person = new Person();
    person.does(new Action.Begin());

    person.waits(IDLE + 1);
    assertEquals(new Screen.Home(), person.screen());
    assertFalse(asked(person));
    person.waits(1);
    assertTrue(asked(person));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -60, -3600, -90_000})
  void aClockSetBackDoesNotKeepTheVisitOpen(int seconds) {
    var person = Person.begun();
    person.stalls(seconds);

    person.waits(IDLE + 1);
    assertTrue(asked(person));
    person.waits(COUNTDOWN);
    assertEquals(new Screen.Attract(), person.screen());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -60, -3600})
  void aClockSetBackDuringTheQuestionMakesItNoLongerThanOneMoreRound(int seconds) {
    var person = Person.begun();
    person.waits(IDLE + 5);
    person.stalls(seconds);

    person.waits(IDLE + 1 + COUNTDOWN);
    assertEquals(new Screen.Attract(), person.screen());
  }

  @ParameterizedTest
  @ValueSource(ints = {IDLE + COUNTDOWN, 3600})
  void aClockSetForwardSendsNobodyAwayUnasked(int seconds) {
    var person = Person.begun();

    person.stalls(seconds);

    var question = assertInstanceOf(Overlay.StillThere.class, person.visit().overlay());
    assertEquals(COUNTDOWN, question.secondsLeft());
    person.waits(COUNTDOWN - 1);
    assertTrue(asked(person));
  }

  @Test
  void touchesWithinOneSecondAreOneSoThatTheViewsRest() {
    var person = Person.begun();
    var before = person.visit();

    person.does(new Action.Touched(Person.MORNING.plusMillis(500)));

    assertEquals(before, person.visit());
  }

  @Test
  void aTouchInTheSecondOfTheLastOneStillAnswersTheQuestion() {
    var asked =
        Person.begun().visit().under(new Overlay.StillThere(Person.MORNING.plusSeconds(30), 30));

    var after =
        new VisitRules(TestContent.content()).after(asked, new Action.Touched(Person.MORNING));

    assertEquals(new Overlay.None(), after.overlay());
  }

  private static boolean asked(Person person) {
    return person.visit().overlay() instanceof Overlay.StillThere;
  }

  private static Times times(long idle, long countdown, long delivery) {
    return new Times(
        Duration.ofSeconds(idle),
        Duration.ofSeconds(countdown),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(delivery));
  }
}
