package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.speech.Listening.Finished;
import glowup.kiosk.speech.Listening.Off;
import glowup.kiosk.speech.Listening.Paused;
import glowup.kiosk.speech.Listening.Speaking;
import glowup.kiosk.speech.SpeechResult;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final VisitRules rules = new VisitRules(TestContent.content());
  private Visit visit = rules.first();

  @ParameterizedTest
  @MethodSource("whatIsReadAnew")
  void whatChangesTheGlassIsReadAnew(Action action) {
    listenAtHome();
    follow(action);
    assertEquals(new Speaking(0, 2), visit.listening().state());
  }

  static Stream<Action> whatIsReadAnew() {
    return Stream.of(
        new Action.OpenShelf(),
        new Action.OpenCheck(),
        new Action.OpenLanguages(),
        new Action.SetLanguage(TestContent.OTHER),
        new Action.SetTextSize(TextSize.LARGEST),
        new Action.OpenExplainer(TestContent.TOPIC),
        new Action.ReadFromStart());
  }

  @ParameterizedTest
  @MethodSource("whatIsNot")
  void whatDoesNotChangeItIsNot(Action action) {
    listenAtHome();
    follow(action);
    assertEquals(new Speaking(0, 1), visit.listening().state());
  }

  static Stream<Action> whatIsNot() {
    return Stream.of(
        new Action.Touched(NOW),
        new Action.Tick(NOW),
        new Action.SetTheme(Theme.DARK),
        new Action.HeadphonesSeen(1, true),
        new Action.ReadLouder(0));
  }

  @Test
  void choosingOneOfSeveralAnswersGoesOnReading() {
    listenAtHome();
    follow(new Action.OpenCheck(), new Action.Choose("signs", TestContent.answer("breathing")));
    assertEquals(new Speaking(0, 2), visit.listening().state());
  }

  @ParameterizedTest
  @MethodSource("endings")
  void theEndOfAVisitIsSilenceAtTheClinicsVolume(Action... ending) {
    listenAtHome();
    follow(new Action.ReadLouder(1), new Action.ReadFaster(-1));
    follow(ending);
    assertEquals(rules.first().listening(), visit.listening());
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        Arguments.of((Object) new Action[] {new Action.ConfirmFresh()}),
        Arguments.of((Object) new Action[] {new Action.Done()}),
        Arguments.of((Object) new Action[] {new Action.Broke("K-1")}),
        Arguments.of((Object) new Action[] {new Action.ResetVisit()}));
  }

  @Test
  void aWordOfTheVisitBeforeIsDropped() {
    listenAtHome();
    var late =
        new Action.SentenceSaid(visit.id(), new Speaking(0, 1), new SpeechResult.Said(), false);
    follow(new Action.ConfirmFresh());
    listenAtHome();
    follow(late, new Action.HeadphonesSeen(late.visit(), true));
    assertEquals(new Speaking(0, 1), visit.listening().state());
    assertFalse(visit.listening().alone());
  }

  @Test
  void aHiddenScreenIsSilentAndStaysSo() {
    listenAtHome();
    follow(new Action.HideScreen());
    assertInstanceOf(Paused.class, visit.listening().state());
    follow(new Action.CloseOverlay());
    assertInstanceOf(Paused.class, visit.listening().state());
    follow(new Action.ReadAgain());
    assertTrue(visit.listening().isSpeaking());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noPinIsReadOut(boolean chosen) {
    listenAtHome();
    follow(new Action.OpenStaff());
    if (chosen) {
      follow(new Action.ChoosePin());
    }
    assertEquals(new Off(), visit.listening().state());
    follow(new Action.ReadToMe());
    assertEquals(new Off(), visit.listening().state());
  }

  @Test
  void listeningIsActivityAndSilenceIsNot() {
    listenAtHome();
    follow(new Action.Touched(NOW));
    for (int minute = 1; minute <= 10; minute++) {
      follow(new Action.Tick(NOW.plus(Duration.ofMinutes(minute))));
    }
    assertEquals(new Overlay.None(), visit.overlay());

    follow(
        new Action.SentenceSaid(visit.id(), new Speaking(0, 1), new SpeechResult.Said(), true),
        new Action.Tick(NOW.plus(Duration.ofMinutes(13))));
    assertInstanceOf(Overlay.StillThere.class, visit.overlay());
    assertEquals(new Finished(1), visit.listening().state());
  }

  @Test
  void theKiosksQuestionDoesNotLoseTheListenersPlace() {
    listenAtHome();
    follow(new Action.Touched(NOW), new Action.PauseReading());
    follow(new Action.Tick(NOW.plus(Duration.ofMinutes(3))), new Action.CloseOverlay());
    assertEquals(new Paused(0, 1, false), visit.listening().state());
  }

  private void listenAtHome() {
    follow(new Action.Begin(), new Action.ReadToMe());
  }

  private void follow(Action... actions) {
    for (var action : actions) {
      visit = rules.after(visit, action);
    }
  }
}
