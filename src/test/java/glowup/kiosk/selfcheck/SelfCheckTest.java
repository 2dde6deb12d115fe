package glowup.kiosk.selfcheck;

import static glowup.kiosk.selfcheck.Sources.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Condition.Behavior;
import glowup.kiosk.selfcheck.EnableWhen.Operator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
  private final Question signs = choice("signs", false, Condition.NONE, "yes", "no");
  private final Question tried =
      choice("tried", true, when("signs", "no"), "cream", "tablets", "none!");
  private final Question helped = choice("helped", false, when("tried", "cream"), "yes", "no");
  private final Question last = choice("last", false, Condition.NONE, "yes", "no");
  private final SelfCheck check =
      new SelfCheck(
          new Questionnaire(
              "https://q.example",
              "1",
              "en",
              "T",
              false,
              List.of(
                  group("one", signs),
                  group("two", tried, helped, advice("mention", Urgency.MENTION, "helped", "yes")),
                  advice("today", Urgency.TODAY, "helped", "yes"),
                  advice("mention-too", Urgency.MENTION, "tried", "cream"),
                  group("three", last))));

  @Test
  void onlyQuestionsWhoseConditionHoldsAreAsked() {
    assertEquals(List.of("signs", "last"), asked(""));
    assertEquals(List.of("signs", "tried", "last"), asked("signs=no"));
    assertEquals(
        List.of("signs", "tried", "helped", "last"), asked("signs=no; tried=cream,tablets"));
  }

  @Test
  void answersToQuestionsNoLongerAskedDecideNothing() {
    assertEquals(List.of("signs", "last"), asked("signs=yes; tried=cream; helped=yes"));
    assertEquals(List.of(), check.advice(answers("signs=yes; tried=cream; helped=yes")));
  }

  @Test
  void goingBackAndChoosingOtherwiseLeavesNoOrphans() {
    var answers = answers("signs=no; tried=cream; helped=yes; last=no");
    var changed = check.toggle(signs, signs.options().getFirst(), answers);
    assertEquals(answers("signs=yes; last=no"), check.pruned(changed));
    var back = check.toggle(signs, signs.options().getLast(), changed);
    assertEquals(answers, check.pruned(back));
  }

  @Test
  void nextAndPreviousWalkTheQuestionsThatAreAsked() {
    var answers = answers("signs=no");
    assertEquals(Optional.of(signs), check.first(answers));
    assertEquals(Optional.of(tried), check.next("signs", answers));
    assertEquals(Optional.of(last), check.next("tried", answers));
    assertEquals(Optional.empty(), check.next("last", answers));
    assertEquals(Optional.of(tried), check.previous("last", answers));
    assertEquals(Optional.empty(), check.previous("signs", answers));
  }

  @Test
  void aQuestionThatIsNoLongerAskedStillHasNeighbours() {
    assertEquals(Optional.of(last), check.next("helped", Answers.NONE));
    assertEquals(Optional.of(signs), check.previous("helped", Answers.NONE));
  }

  @Test
  void followUpsAreNoStepsOfTheirOwn() {
    assertEquals(new Progress(1, 3), check.progress("signs"));
    assertEquals(new Progress(2, 3), check.progress("tried"));
    assertEquals(new Progress(2, 3), check.progress("helped"));
    assertEquals(new Progress(3, 3), check.progress("last"));
  }

  @Test
  void aSingleChoiceIsReplacedAndTakenBack() {
    var yes = check.toggle(signs, signs.options().getFirst(), Answers.NONE);
    assertEquals(answers("signs=yes"), yes);
    var no = check.toggle(signs, signs.options().getLast(), yes);
    assertEquals(answers("signs=no"), no);
    assertEquals(Answers.NONE, check.toggle(signs, signs.options().getLast(), no));
  }

  @Test
  void severalChoicesKeepTheOrderTheyAreOfferedIn() {
    var tablets = check.toggle(tried, tried.options().get(1), Answers.NONE);
    var both = check.toggle(tried, tried.options().get(0), tablets);
    assertEquals(answers("tried=cream,tablets"), both);
    assertEquals(answers("tried=cream"), check.toggle(tried, tried.options().get(1), both));
  }

  @Test
  void anExclusiveChoiceAndTheOthersTakeEachOtherBack() {
    var none = check.toggle(tried, tried.options().get(2), answers("tried=cream,tablets"));
    assertEquals(answers("tried=none"), none);
    assertEquals(answers("tried=cream"), check.toggle(tried, tried.options().get(0), none));
  }

  @Test
  void theMostUrgentAdviceComesFirstAndTheRestInTheOrderOfTheFile() {
    var answers = answers("signs=no; tried=cream; helped=yes");
    assertEquals(
        List.of("today", "mention", "mention-too"),
        check.advice(answers).stream().map(Advice::linkId).toList());
    assertEquals("today", check.headline(answers).orElseThrow().linkId());
    assertEquals(Optional.empty(), check.headline(Answers.NONE));
  }

  @Test
  void onlyARequiredQuestionHoldsTheVisitor() {
    assertFalse(check.mayPass(signs, Answers.NONE));
    assertTrue(check.mayPass(signs, answers("signs=no")));
    assertTrue(check.mayPass(tried, Answers.NONE));
  }

  private List<String> asked(String answers) {
    return check.questions(answers(answers)).stream().map(Question::linkId).toList();
  }

  private static Group group(String linkId, Item... items) {
    return new Group(linkId, "", false, Condition.NONE, List.of(items));
  }

  private static Advice advice(String linkId, Urgency urgency, String question, String code) {
    return new Advice(linkId, urgency, linkId, "", false, when(question, code));
  }

  private static Condition when(String question, String code) {
    var test = new EnableWhen(question, Operator.EQUAL, Sources.coding(code));
    return new Condition(Behavior.ALL, List.of(test));
  }

  /** A choice whose exclusive options end in an exclamation mark; the first is required. */
  private static Question choice(
      String linkId, boolean repeats, Condition condition, String... codes) {
    var options =
        List.of(codes).stream()
            .map(
                code ->
                    new AnswerOption(
                        Sources.coding(code.replace("!", "")),
                        code,
                        code.endsWith("!"),
                        Optional.empty()))
            .toList();
    return new Question(
        linkId,
        Wording.of(linkId),
        AnswerType.CHOICE,
        Use.ASKED,
        linkId.equals("signs"),
        repeats,
        options,
        Limits.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        condition,
        List.of());
  }
}
