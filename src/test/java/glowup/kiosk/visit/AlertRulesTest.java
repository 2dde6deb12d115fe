package glowup.kiosk.visit;

import static glowup.kiosk.visit.TestContent.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.delivery.MailFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
  private static final AlertResult TOLD = new AlertResult.Told(Way.MAILED);
  private static final AlertResult FAILED =
      new AlertResult.Failed(List.of(MailFailure.UNREACHABLE));

  private final Person person = Person.begun();

  AlertRulesTest() {
    person.does(new Action.OpenCheck());
  }

  @Test
  void urgentAdviceAsksFirstAndOneTapTellsTheDesk() {
    warned();
    assertEquals(new Alert.None(), alert());

    person.does(new Action.RaiseAlert());

    assertEquals(new Alert.Raising(), alert());
    assertInstanceOf(Screen.Urgent.class, person.screen());
  }

  @Test
  void onlyThePlaceThatOffersItTellsTheDesk() {
    person.does(new Action.RaiseAlert());
    assertEquals(new Alert.None(), alert());
  }

  @Test
  void aSecondTapWhileTheDeskIsToldDoesNothing() {
    warned();
    person.does(new Action.RaiseAlert());
    var once = person.visit();

    person.does(new Action.RaiseAlert());

    assertEquals(once, person.visit());
  }

  @Test
  void aDeskThatKnowsIsNotToldAgain() {
    warned();
    person.does(new Action.RaiseAlert());
    reports(TOLD);

    person.does(new Action.RaiseAlert());

    assertEquals(new Alert.Ended(TOLD), alert());
  }

  @Test
  void afterAFailureOneMayTryAgain() {
    warned();
    person.does(new Action.RaiseAlert());
    reports(FAILED);
    assertEquals(new Alert.Ended(FAILED), alert());

    person.does(new Action.RaiseAlert());

    assertEquals(new Alert.Raising(), alert());
  }

  @Test
  void whereNoWayLeadsNobodyNeedTryAgain() {
    for (var end : List.of(new AlertResult.NoWay(), new AlertResult.TooMany())) {
      var other = Person.begun();
      other.does(
          new Action.OpenCheck(),
          new Action.Choose("signs", answer("breathing")),
          new Action.NextQuestion(),
          new Action.RaiseAlert(),
          new Action.AlertReported(1, end),
          new Action.RaiseAlert());
      assertEquals(new Alert.Ended(end), other.visit().alert());
    }
  }

  @Test
  void theUrgentPageCanBeLeftWhateverTheDeskIsDoing() {
    warned();
    person.does(new Action.RaiseAlert(), new Action.PreviousQuestion());

    assertEquals(new Screen.Question("signs", false), person.screen());
    assertEquals(new Alert.Raising(), alert());
  }

  @Test
  void anAnswerThatAsksForTheDeskTellsItAndGoesOnAsAnyOther() {
    calm();
    chooses("talk", "yes");

    assertEquals(new Alert.Raising(), alert());
    assertEquals(new Screen.Review(), person.screen());
  }

  @Test
  void anotherAnswerTellsNobody() {
    calm();
    chooses("talk", "no");

    assertEquals(new Alert.None(), alert());
  }

  @Test
  void anAnswerTakenBackBeforeGoingOnTellsNobody() {
    calm();
    chooses("talk", "no");
    person.does(new Action.PreviousQuestion());
    chooses("talk", "no");
    person.does(new Action.NextQuestion());

    assertEquals(new Alert.None(), alert());
  }

  @Test
  void anAnswerChangedInTheReviewTellsTheDeskToo() {
    calm();
    chooses("talk", "no");
    person.does(new Action.ChangeAnswer("talk"));

    chooses("talk", "yes");

    assertEquals(new Screen.Review(), person.screen());
    assertEquals(new Alert.Raising(), alert());
  }

  @Test
  void theQuestionsAnsweredAfterItDoNotTellTheDeskAgain() {
    calm();
    chooses("talk", "yes");
    reports(FAILED);

    person.does(new Action.ChangeAnswer("age"));
    chooses("age", "adult");

    assertEquals(new Alert.Ended(FAILED), alert());
  }

  @Test
  void aWordForAVisitThatIsOverIsDropped() {
    warned();
    person.does(new Action.RaiseAlert());
    long over = person.visit().id();
    person.does(new Action.ConfirmFresh());

    person.does(new Action.AlertReported(over, TOLD));

    assertEquals(Visit.fresh(over + 1, TestContent.OWN), person.visit());
  }

  @Test
  void aWordThatNobodyWaitsForIsDropped() {
    warned();
    var before = person.visit();
    reports(TOLD);

    assertEquals(before, person.visit());
  }

  @Test
  void whoIsToldHasTheWholeTimeToReadIt() {
    warned();
    person.does(new Action.RaiseAlert());
    person.waits(125);
    assertInstanceOf(Overlay.StillThere.class, person.visit().overlay());

    reports(TOLD);
    person.waits(60);

    assertEquals(new Overlay.None(), person.visit().overlay());
  }

  private void warned() {
    chooses("signs", "breathing");
    person.does(new Action.NextQuestion());
  }

  private void calm() {
    chooses("signs", "none");
    person.does(new Action.NextQuestion(), new Action.NextQuestion());
    assertEquals(new Screen.Question("talk", false), person.screen());
  }

  private void chooses(String linkId, String code) {
    person.does(new Action.Choose(linkId, answer(code)));
  }

  private void reports(AlertResult result) {
    person.does(new Action.AlertReported(person.visit().id(), result));
  }

  private Alert alert() {
    return person.visit().alert();
  }
}
