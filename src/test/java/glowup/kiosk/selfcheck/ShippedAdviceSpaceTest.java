package glowup.kiosk.selfcheck;

import static glowup.kiosk.selfcheck.Sources.answers;
import static glowup.kiosk.selfcheck.Sources.coding;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.judge.RandomAnswers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds all that can be answered against {@link AdviceTable}: whole where questions meet in one
 * rule, every two options where they do not, and at random for all together.
 */
class ShippedAdviceSpaceTest {
  private static final Answers NO_SIGNS = answers("signs=none");
  private static final int VISITORS = 5_000;

  private final SelfCheck check = new SelfCheck(Sources.shipped());
  private final SelfCheck spanish =
      new SelfCheck(Sources.questionnaire(Path.of("assets", "self-check", "es.json")));
  private final AnswerSpace space = new AnswerSpace(check.questionnaire());
  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_124L);

  /** The whole space: questions that meet in no rule but the one that lets the check go on. */
  @ParameterizedTest
  @CsvSource({
    "10, signs",
    "60, signs sudden",
    "60, signs age",
    "1290, signs where",
    "2570, signs look",
    "60, signs duration",
    "50, signs hormones",
    "60, signs mood",
    "8450, goals botox-safety",
  })
  void everyAnswer(long count, String linkIds) {
    var before = linkIds.startsWith("signs") ? Answers.NONE : NO_SIGNS;
    assertEquals(count, space.all(before, List.of(linkIds.split(" ", -1)), this::agrees));
  }

  /** The whole space of each two treatments: used or not, for how long, and whether it helped. */
  @Test
  void everyTwoTreatments() {
    long count = 0;
    for (var one : AdviceTable.TREATMENTS) {
      for (var other : AdviceTable.TREATMENTS) {
        if (one.compareTo(other) < 0) {
          for (var tried : List.of("", one, other, one + "," + other)) {
            var asked =
                List.of(
                    "tried-" + one + "-time",
                    "tried-" + one + "-help",
                    "tried-" + other + "-time",
                    "tried-" + other + "-help");
            count += space.all(tried(NO_SIGNS, tried), asked, this::agrees);
          }
        }
      }
    }
    assertEquals(15 * 4 * 30 * 30, count);
  }

  /** The whole space of each medicine with pregnancy: all names of it in all sets. */
  @ParameterizedTest
  @CsvSource({"1548, cream", "396, antibiotic", "108, hormone"})
  void everyNameOfAMedicineInEveryPregnancy(long expected, String medicine) {
    long count = 0;
    for (var tried : List.of("", medicine)) {
      var asked = List.of("pregnancy", "tried-" + medicine + "-name");
      count += space.all(tried(NO_SIGNS, tried), asked, this::agrees);
    }
    assertEquals(expected, count);
  }

  /** The whole space of medicines, each as one name that matters and one that does not. */
  @Test
  void everySetOfMedicinesInEveryPregnancyAndTalk() {
    long count = 0;
    var names =
        List.of(
            "tried-cream-name=adapalene,azelaic-acid",
            "tried-antibiotic-name=doxycycline,other",
            "tried-hormone-name=spironolactone,combined-pill");
    for (var tried : space.answers("tried")) {
      for (int named = 0; named < 1 << names.size(); named++) {
        var given = new StringBuilder("signs=none");
        for (int i = 0; i < names.size(); i++) {
          given.append(';').append(part(names.get(i), (named >> i & 1) == 1));
        }
        var before = answers(given.toString()).with("tried", tried);
        count += space.all(before, List.of("pregnancy", "talk"), this::agrees);
      }
    }
    assertEquals(66 * 8 * 6 * 5, count);
  }

  /** Not whole: every two options of every two questions, all else unanswered. */
  @Test
  void everyTwoOptions() {
    var linkIds = check.questionnaire().questions().stream().map(Question::linkId).toList();
    long count = 0;
    for (int i = 0; i < linkIds.size(); i++) {
      for (int j = 0; j < i; j++) {
        for (var one : space.options(linkIds.get(i))) {
          for (var other : space.options(linkIds.get(j))) {
            var before = reached(linkIds.get(i), reached(linkIds.get(j), NO_SIGNS));
            agrees(before.with(linkIds.get(i), one).with(linkIds.get(j), other));
            count++;
          }
        }
      }
    }
    assertTrue(count > 10_000, "pairs: " + count);
  }

  /** Not whole: people who answer all of it at random, and some who went back and forth. */
  @Test
  void anybody() {
    var somebody = new RandomAnswers(check, random);
    for (int i = 0; i < VISITORS; i++) {
      agrees(i % 2 == 0 ? somebody.asVisitorsGiveThem() : somebody.askedOrNot());
    }
  }

  /**
   * Not answered and not told are never "no": whichever answer is taken away or withheld, no advice
   * comes up that was not there. Of the signs alone it is so that withholding them goes on.
   */
  @Test
  void leavingAQuestionOutOrDecliningItNeverAddsAdvice() {
    var somebody = new RandomAnswers(check, random);
    for (int i = 0; i < VISITORS / 10; i++) {
      var given = somebody.asVisitorsGiveThem();
      var before = names(given);
      for (var linkId : given.linkIds()) {
        assertTrue(before.containsAll(names(given.with(linkId, List.of()))), linkId);
        if (!linkId.equals("signs")) {
          var declined = given.with(linkId, List.of(coding(Sources.DECLINED)));
          assertTrue(before.containsAll(names(declined)), linkId);
        }
      }
    }
  }

  private void agrees(Answers given) {
    var advice = check.advice(given);
    var names = names(given);
    assertEquals(AdviceTable.expected(given), names, () -> said(given));
    assertEquals(names.size(), advice.size(), () -> "listed twice: " + said(given));
    for (int i = 1; i < advice.size(); i++) {
      assertTrue(
          advice.get(i - 1).urgency().compareTo(advice.get(i).urgency()) <= 0, () -> said(given));
    }
    assertEquals(advice.stream().findFirst(), check.headline(given));
    for (var pair : AdviceTable.CONTRADICTIONS) {
      var said = names.stream().map(name -> name.split(" ", 2)[1]).toList();
      assertTrue(!said.containsAll(pair), () -> said(given));
    }
    assertEquals(linkIds(check, given), linkIds(spanish, given), () -> said(given));
  }

  private Set<String> names(Answers given) {
    return check.advice(given).stream()
        .map(one -> one.urgency() + " " + one.linkId().replace("advice-", ""))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> linkIds(SelfCheck check, Answers given) {
    return check.advice(given).stream().map(Advice::linkId).toList();
  }

  private static String said(Answers given) {
    var all = new TreeSet<String>();
    for (var linkId : given.linkIds()) {
      all.add(linkId + "=" + given.of(linkId).stream().map(Answer::written).toList());
    }
    return all.toString();
  }

  /** One half of a list of two answers or, where a medicine has neither, the other half. */
  private static String part(String names, boolean first) {
    var cut = names.lastIndexOf(',');
    return first ? names.substring(0, cut) : names.replaceFirst("=.*,", "=");
  }

  private static Answers tried(Answers before, String codes) {
    return codes.isEmpty() ? before : before.with("tried", answers("t=" + codes).of("t"));
  }

  /** With what makes a question be asked. */
  private static Answers reached(String linkId, Answers before) {
    if (linkId.equals("botox-safety")) {
      return before.with("goals", List.of(coding("botox")));
    }
    return linkId.startsWith("tried-") ? tried(before, linkId.split("-", -1)[1]) : before;
  }
}
