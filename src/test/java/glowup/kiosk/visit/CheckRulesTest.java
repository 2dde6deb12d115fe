package glowup.kiosk.visit;

import static glowup.kiosk.visit.TestContent.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import glowup.kiosk.selfcheck.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckRulesTest {
  private final Person person = Person.begun();

  CheckRulesTest() {
    person.does(new Action.OpenCheck());
  }

  @Test
  void theCheckBeginsWithItsFirstQuestion() {
    assertEquals(at("signs"), person.screen());
  }

  @Test
  void aSingleAnswerLeadsOnByItself() {
    chooses("signs", "none");
    assertEquals(at("age"), person.screen());

    chooses("age", "child");

    assertEquals(List.of(answer("child")), person.visit().answers().of("age"));
    assertEquals(at("where"), person.screen());
  }

  @Test
  void anAnswerThatExcludesTheOthersLeadsOnByItself() {
    chooses("signs", "none");

    assertEquals(at("age"), person.screen());
  }

  @Test
  void anAnswerThatMayHaveCompanyWaitsForTheOthers() {
    chooses("signs", "none");
    chooses("age", "child");
    chooses("where", "face");
    chooses("where", "back");

    assertEquals(at("where"), person.screen());
    assertEquals(List.of(answer("face"), answer("back")), person.visit().answers().of("where"));
    person.does(new Action.NextQuestion());
    assertEquals(at("talk"), person.screen());
  }

  @Test
  void anAnswerTakenBackStaysOnItsQuestion() {
    chooses("signs", "none");
    chooses("age", "child");
    person.does(new Action.PreviousQuestion());

    chooses("age", "child");

    assertEquals(List.of(), person.visit().answers().of("age"));
    assertEquals(at("age"), person.screen());
  }

  @Test
  void aRequiredQuestionHolds() {
    person.does(new Action.NextQuestion());

    assertEquals(at("signs"), person.screen());
  }

  @Test
  void anotherQuestionMayBePassedOver() {
    chooses("signs", "none");
    person.does(new Action.NextQuestion());

    assertEquals(at("where"), person.screen());
    assertEquals(List.of(), person.visit().answers().of("age"));
  }

  @Test
  void goingBackKeepsTheAnswers() {
    chooses("signs", "none");
    chooses("age", "child");
    chooses("where", "face");
    var answers = person.visit().answers();

    person.does(new Action.PreviousQuestion());
    assertEquals(at("age"), person.screen());
    person.does(new Action.PreviousQuestion());
    assertEquals(at("signs"), person.screen());
    person.does(new Action.PreviousQuestion());

    assertEquals(new Screen.Home(), person.screen());
    assertEquals(answers, person.visit().answers());
  }

  @Test
  void theLastQuestionLeadsToAllAnswers() {
    answersAll();

    assertEquals(new Screen.Review(), person.screen());
  }

  @Test
  void whoComesBackFindsTheirAnswers() {
    chooses("signs", "none");
    person.does(new Action.GoHome(), new Action.OpenCheck());

    assertEquals(new Screen.Review(), person.screen());
  }

  @Test
  void aChangedAnswerLeadsBackToAllAnswers() {
    answersAll();
    person.does(new Action.ChangeAnswer("age"));
    assertEquals(new Screen.Question("age", true), person.screen());

    chooses("age", "adult");

    assertEquals(new Screen.Review(), person.screen());
    assertEquals(List.of(answer("adult")), person.visit().answers().of("age"));
  }

  @Test
  void severalChangedAnswersLeadBackToAllAnswersAtAWord() {
    answersAll();
    person.does(new Action.ChangeAnswer("where"));
    chooses("where", "back");
    assertEquals(new Screen.Question("where", true), person.screen());

    person.does(new Action.NextQuestion());

    assertEquals(new Screen.Review(), person.screen());
  }

  @Test
  void aChangeNotMadeLeadsBackToAllAnswers() {
    answersAll();
    var before = person.visit();

    person.does(new Action.ChangeAnswer("age"), new Action.PreviousQuestion());

    assertEquals(before, person.visit());
  }

  @Test
  void adviceThatCannotWaitStopsTheCheck() {
    chooses("signs", "breathing");
    person.does(new Action.NextQuestion());

    assertEquals(new Screen.Urgent(at("signs")), person.screen());
  }

  @Test
  void aFingerThatSlippedLeavesTheUrgentAdvice() {
    chooses("signs", "breathing");
    person.does(new Action.NextQuestion(), new Action.PreviousQuestion());
    assertEquals(at("signs"), person.screen());

    chooses("signs", "none");

    assertEquals(at("age"), person.screen());
  }

  @Test
  void aFingerThatSlippedWhileChangingLeadsBackToAllAnswers() {
    answersAll();
    person.does(new Action.ChangeAnswer("signs"));
    chooses("signs", "breathing");
    person.does(new Action.NextQuestion(), new Action.PreviousQuestion());

    chooses("signs", "none");

    assertEquals(new Screen.Review(), person.screen());
  }

  @Test
  void answersToAScreenAlreadyLeftDoNotLeadOn() {
    chooses("signs", "none");
    person.does(new Action.GoHome());
    chooses("age", "child");

    assertEquals(new Screen.Home(), person.screen());
  }

  @Test
  void aSecondAnswerToTheQuestionBeforeDoesNotPassThisOne() {
    chooses("signs", "none");
    chooses("age", "child");
    assertEquals(at("where"), person.screen());

    chooses("age", "adult");

    assertEquals(at("where"), person.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "call", "step", ""})
  void whatIsNoQuestionTakesNoAnswer(String linkId) {
    chooses(linkId, "none");

    assertEquals(Answers.NONE, person.visit().answers());
    assertEquals(at("signs"), person.screen());
  }

  @Test
  void anAnswerThatIsNotOfferedIsNotTaken() {
    var before = person.visit();

    chooses("signs", "child");

    assertSame(before, person.visit());
  }

  private void chooses(String linkId, String code) {
    person.does(new Action.Choose(linkId, answer(code)));
  }

  private void answersAll() {
    chooses("signs", "none");
    chooses("age", "child");
    chooses("where", "nowhere");
    chooses("talk", "no");
  }

  private static Screen.Question at(String linkId) {
    return new Screen.Question(linkId, false);
  }
}
