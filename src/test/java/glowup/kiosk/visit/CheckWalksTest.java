package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.Use;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds after any walk through a self-check, with the shortest walk that breaks it. */
class CheckWalksTest {
  private static final String SEED = "20261124";
  private static final Path SHIPPED = Path.of("assets", "self-check");
  private static final Path OTHERS =
      Path.of("src", "test", "resources", "glowup", "kiosk", "selfcheck");

  /** The shipped one, and those that other programs might have written. */
  private static final List<CheckTaps> CHECKS =
      List.of(
          taps(SHIPPED.resolve("en.json"), SHIPPED.resolve("es.json")),
          taps(OTHERS.resolve("nested-numbers.json")),
          taps(OTHERS.resolve("every-control.json")),
          taps(OTHERS.resolve("long-chain.json")));

  @Property(tries = 1_000, seed = SEED)
  void onlyAnswersToWhatIsAskedLeave(
      @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 120) List<Integer> picks) {
    var taps = CHECKS.get(which);
    var answers = taps.walked(picks).answers();
    var asked = taps.check().questions(answers).stream().map(Question::linkId).toList();
    var sent = new HashSet<>(ResponseItems.of(taps.check(), answers).keySet());
    sent.removeAll(hidden(taps));
    assertTrue(asked.containsAll(sent), () -> sent + " of " + asked);
  }

  @Property(tries = 1_000, seed = SEED)
  void theReviewShowsExactlyWhatLeaves(
      @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 120) List<Integer> picks) {
    var taps = CHECKS.get(which);
    var answers = taps.walked(picks).answers();
    var sent = ResponseItems.of(taps.check(), answers);
    sent.keySet().removeAll(hidden(taps));
    assertEquals(reviewed(taps, answers), sent);
  }

  @Property(tries = 1_000, seed = SEED)
  void onlyTheLastAnswersCountAndNotTheWayToThem(
      @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 120) List<Integer> picks) {
    var taps = CHECKS.get(which);
    var answers = taps.walked(picks).answers();
    assertEquals(
        reviewed(taps, answers), reviewed(taps, enteredStraight(taps, answers)), taps::title);
  }

  @Property(tries = 500, seed = SEED)
  void everyScreenLeadsOn(
      @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 80) List<Integer> picks) {
    var taps = CHECKS.get(which);
    var visit = taps.begun();
    for (int pick : picks) {
      visit = taps.after(visit, taps.tap(visit, pick));
      assertEquals(new Screen.Home(), taps.after(visit, new Action.GoHome()).screen());
      if (visit.screen() instanceof Screen.Question at) {
        assertNotEquals(at, taps.after(visit, new Action.PreviousQuestion()).screen());
        assertNextLeadsOn(taps, visit, at);
      }
    }
    assertBackLeadsOut(taps, visit);
  }

  /** Were the walks all at one screen, or the answers all asked for, they would prove little. */
  @Example
  void theWalksGoEverywhereAndLeaveAnswersBehind() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(SEED));
    for (var taps : CHECKS) {
      var screens = new HashSet<Class<?>>();
      int orphans = 0;
      for (int i = 0; i < 500; i++) {
        var visit = taps.walked(random.ints(120).boxed().toList());
        screens.add(visit.screen().getClass());
        orphans += visit.answers().equals(taps.check().pruned(visit.answers())) ? 0 : 1;
      }
      assertTrue(screens.containsAll(Set.of(Screen.Question.class, Screen.Home.class)));
      assertTrue(orphans > 0, "no answers left behind in " + taps.title());
      boolean ships = taps == CHECKS.getFirst();
      assertTrue(!ships || screens.contains(Screen.Urgent.class), screens::toString);
      assertTrue(!ships || screens.contains(Screen.Review.class), screens::toString);
    }
  }

  private static CheckTaps taps(Path... files) {
    return new CheckTaps(Stream.of(files).map(Sources::questionnaire).toList());
  }

  private static Set<String> hidden(CheckTaps taps) {
    var hidden = new HashSet<String>();
    for (var question : taps.check().questionnaire().questions()) {
      if (question.use() == Use.HIDDEN) {
        hidden.add(question.linkId());
      }
    }
    return hidden;
  }

  /** The rows of the review: each question asked that has an answer, in order, and the answers. */
  private static Map<String, List<String>> reviewed(CheckTaps taps, Answers answers) {
    var rows = new LinkedHashMap<String, List<String>>();
    for (var question : taps.check().questions(answers)) {
      var given = answers.of(question.linkId());
      if (!given.isEmpty()) {
        rows.put(question.linkId(), given.stream().map(CheckWalksTest::written).toList());
      }
    }
    return rows;
  }

  private static String written(Answer answer) {
    return answer instanceof Answer.Time(var time)
        ? DateTimeFormatter.ISO_LOCAL_TIME.format(time)
        : answer.written();
  }

  private static Answers enteredStraight(CheckTaps taps, Answers wanted) {
    var visit = taps.begun();
    for (var question : taps.check().questions(wanted)) {
      var given = wanted.of(question.linkId());
      boolean changed = !visit.answers().of(question.linkId()).equals(given);
      if (question.use() == Use.ASKED && changed) {
        visit = taps.after(visit, new Action.ChangeAnswer(question.linkId()));
        visit = cleared(taps, visit, question);
        for (var answer : given) {
          visit = answered(taps, visit, question, answer);
        }
      }
    }
    return visit.answers();
  }

  private static Visit cleared(CheckTaps taps, Visit before, Question question) {
    var visit = before;
    for (var answer : before.answers().of(question.linkId())) {
      visit =
          taps.after(
              visit,
              chosen(question, answer)
                  ? new Action.Choose(question.linkId(), answer)
                  : new Action.Enter(question.linkId(), Entry.NONE));
    }
    return visit;
  }

  private static Visit answered(CheckTaps taps, Visit visit, Question question, Answer answer) {
    if (chosen(question, answer)) {
      return taps.after(visit, new Action.Choose(question.linkId(), answer));
    }
    var alone = Answers.NONE.with(question.linkId(), List.of(answer));
    var entry =
        question.repeats() ? new Entry(answer.written(), 0) : taps.check().entry(question, alone);
    var typed = taps.after(visit, new Action.Enter(question.linkId(), entry));
    return taps.after(typed, new Action.AddAnother());
  }

  private static boolean chosen(Question question, Answer answer) {
    return question.option(answer).isPresent() || answer instanceof Answer.Flag;
  }

  private static void assertNextLeadsOn(CheckTaps taps, Visit visit, Screen.Question at) {
    var question = taps.question(at.linkId());
    var next = new Action.NextQuestion();
    boolean held =
        question.isPresent() && !taps.check().mayPass(question.get(), at.entry(), visit.answers());
    if (!held) {
      assertNotEquals(at, taps.after(visit, next).screen());
      return;
    }
    boolean someAnswerLeadsOn =
        taps.answers(question.get()).stream()
            .map(tap -> taps.after(taps.after(visit, tap), next).screen())
            .anyMatch(
                screen ->
                    !(screen instanceof Screen.Question now && now.linkId().equals(at.linkId())));
    assertTrue(someAnswerLeadsOn, at.linkId());
  }

  private static void assertBackLeadsOut(CheckTaps taps, Visit from) {
    var visit = from;
    int most = (int) taps.check().questionnaire().all().count() + 2;
    for (int i = 0; i < most && visit.screen() instanceof Screen.Question; i++) {
      visit = taps.after(visit, new Action.PreviousQuestion());
    }
    assertTrue(!(visit.screen() instanceof Screen.Question), visit.screen().toString());
  }
}
