package glowup.kiosk.selfcheck;

import static glowup.kiosk.selfcheck.Sources.answers;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the course of the shipped questionnaire against the clinical facts. */
class ShippedSelfCheckTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");

  private final SelfCheck check = new SelfCheck(Sources.shipped());

  @ParameterizedTest
  @CsvSource({"breathing", "weakness", "swelling", "'breathing,weakness,swelling'"})
  void anyWarningSignIsUrgentAndEndsTheCheck(String signs) {
    var given = "signs=" + signs + "; sudden=fever; talk=now";
    var advice = check.advice(answers(given));
    assertEquals(List.of("advice-signs"), advice.stream().map(Advice::linkId).toList());
    assertEquals(Urgency.NOW, advice.getFirst().urgency());
    assertEquals(List.of("signs"), asked(given));
  }

  @ParameterizedTest
  @CsvSource({"none", "asked-declined"})
  void withoutAWarningSignTheTwelveQuestionsFollow(String signs) {
    assertEquals(
        List.of(
            "signs",
            "sudden",
            "age",
            "where",
            "look",
            "duration",
            "tried",
            "pregnancy",
            "hormones",
            "mood",
            "talk",
            "goals"),
        asked("signs=" + signs));
  }

  @Test
  void theFirstQuestionIsNotPassedUnanswered() {
    assertEquals(List.of("signs"), asked(""));
    assertTrue(check.questions(Answers.NONE).getFirst().required());
  }

  @Test
  void eachTreatmentChosenIsAskedAbout() {
    for (var treatment :
        List.of("shop", "cream", "antibiotic", "hormone", "isotretinoin", "procedure")) {
      var followUps =
          asked("signs=none; tried=" + treatment).stream()
              .filter(linkId -> linkId.startsWith("tried-"))
              .collect(joining(" "));
      var prefix = "tried-" + treatment;
      var named = Set.of("cream", "antibiotic", "hormone").contains(treatment);
      assertEquals(
          (named ? prefix + "-name " : "") + prefix + "-time " + prefix + "-help", followUps);
    }
  }

  @Test
  void askingAboutBotoxAsksWhatThePractitionerMustKnow() {
    assertEquals("botox-safety", asked("signs=none; goals=less-oil,botox").getLast());
    assertEquals("goals", asked("signs=none; goals=less-oil").getLast());
  }

  @Test
  void everyQuestionMayBeDeclinedAndDecliningLeadsNowhere() {
    var answers = Answers.NONE;
    for (var question : check.questionnaire().questions()) {
      var declined = question.options().getLast();
      assertEquals(Sources.coding(Sources.DECLINED), declined.value(), question.linkId());
      assertTrue(declined.exclusive() && declined.value().withheld(), question.linkId());
      answers = check.toggle(question, declined, answers);
    }
    assertEquals(List.of(), check.advice(answers));
  }

  @Test
  void everyNoneOrNothingExcludesTheRest() {
    for (var question : check.questionnaire().questions()) {
      for (var option : question.options()) {
        var code = option.value().written();
        assertEquals(
            Set.of("none", "nothing", Sources.DECLINED).contains(code),
            option.exclusive(),
            question.linkId() + " " + code);
      }
    }
  }

  @Test
  void everyQuestionHasItsPlaceOnTheSummaryAndFitsItsButton() {
    for (var question : check.questionnaire().questions()) {
      assertTrue(question.section().isPresent(), question.linkId());
      assertTrue(question.text().length() <= 60, question.text());
      assertTrue(question.label().length() <= 30, question.label());
      question.options().forEach(one -> assertTrue(one.text().length() <= 40, one.text()));
    }
  }

  @Test
  void onlyAPrivateTalkNowAlertsTheStaff() {
    assertEquals(
        List.of("advice-talk-now"),
        advices().stream().filter(Advice::alertsStaff).map(Advice::linkId).toList());
  }

  @Test
  void adviceSaysWhyAndNamesOnlyTheNumbersThatTheClinicSets() {
    var named = new TreeSet<String>();
    for (var advice : advices()) {
      assertTrue(!advice.action().isBlank() && !advice.reason().isBlank(), advice.linkId());
      var found = PLACEHOLDER.matcher(advice.action() + advice.reason());
      found.results().forEach(result -> named.add(result.group(1)));
      assertEquals(
          advice.urgency() == Urgency.NOW,
          advice.action().contains("{{phone.emergency}}"),
          advice.linkId());
    }
    assertEquals(Set.of("phone.crisis", "phone.emergency"), named);
  }

  @Test
  void spotsAndTreatmentsAreShownInPictures() {
    assertEquals(
        "spot-comedones spot-flushing spot-itchy spot-marks spot-nodules spot-papules"
            + " spot-pustules spot-scars tried-antibiotic tried-cream tried-hormone"
            + " tried-isotretinoin tried-procedure tried-shop",
        String.join(" ", check.questionnaire().pictures()));
  }

  @Test
  void itIsADraftOfTwelveSteps() {
    assertTrue(check.questionnaire().draft());
    assertEquals(new Progress(7, 12), check.progress("tried-cream-help"));
    assertEquals(new Progress(12, 12), check.progress("botox-safety"));
  }

  private List<Advice> advices() {
    return check
        .questionnaire()
        .all()
        .filter(Advice.class::isInstance)
        .map(Advice.class::cast)
        .toList();
  }

  private List<String> asked(String given) {
    return check.questions(answers(given)).stream().map(Question::linkId).toList();
  }
}
