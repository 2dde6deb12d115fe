package glowup.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.speech.Listening.Failed;
import glowup.kiosk.speech.Listening.Finished;
import glowup.kiosk.speech.Listening.Off;
import glowup.kiosk.speech.Listening.Paused;
import glowup.kiosk.speech.Listening.Speaking;
import glowup.kiosk.speech.Listening.State;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListeningTest {
  private static final SpeechResult SAID = new SpeechResult.Said();

  @ParameterizedTest(name = "{0}: {1} to {3}")
  @MethodSource("steps")
  void listeningGoes(String what, State from, UnaryOperator<Listening> step, State to) {
    assertEquals(to, step.apply(in(from)).state(), what);
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        step("begin", new Off(), Listening::begun, new Speaking(0, 1)),
        step("begin after a fault", new Failed(), Listening::begun, new Speaking(0, 1)),
        step("pause", new Speaking(2, 5), Listening::paused, new Paused(2, 5, false)),
        step("pause silence", new Off(), Listening::paused, new Off()),
        step("walk", new Speaking(2, 5), Listening::walkedOver, new Paused(2, 5, true)),
        step("walk at the end", new Finished(5), Listening::walkedOver, new Finished(5)),
        step("go on", new Paused(2, 5, false), Listening::again, new Speaking(2, 6)),
        step("again", new Speaking(2, 5), Listening::again, new Speaking(2, 6)),
        step("again at the end", new Finished(5), Listening::again, new Speaking(0, 6)),
        step("again in silence", new Off(), Listening::again, new Off()),
        step("another screen", new Speaking(2, 5), Listening::moved, new Speaking(0, 6)),
        step("another, all said", new Finished(5), Listening::moved, new Speaking(0, 6)),
        step("another, paused", new Paused(2, 5, false), Listening::moved, new Paused(0, 5, false)),
        step("another, walked", new Paused(2, 5, true), Listening::moved, new Speaking(0, 6)),
        step("another, silent", new Off(), Listening::moved, new Off()),
        step("hide", new Speaking(2, 5), Listening::hushed, new Paused(0, 5, false)),
        step("hide in silence", new Off(), Listening::hushed, new Off()),
        step("stop", new Speaking(2, 5), Listening::stopped, new Off()),
        step("faster", new Speaking(2, 5), it -> it.faster(1), new Speaking(2, 6)),
        step("faster, paused", new Paused(2, 5, false), it -> it.faster(1), paused()),
        step("louder", new Speaking(2, 5), it -> it.louder(1), new Speaking(2, 6)));
  }

  private static State paused() {
    return new Paused(2, 5, false);
  }

  private static Arguments step(String what, State from, UnaryOperator<Listening> step, State to) {
    return Arguments.of(what, from, step, to);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, false, 3 5",
    "2, 5, true, end",
    "3, 5, false, 2 5",
    "2, 4, false, 2 5",
  })
  void onlyTheSentenceThatIsSaidLeadsOn(int sentence, int turn, boolean last, String to) {
    var after = in(new Speaking(2, 5)).said(new Speaking(sentence, turn), SAID, last);
    assertEquals(to, after.state() instanceof Speaking(var at, var now) ? at + " " + now : "end");
  }

  @Test
  void aVoiceThatFailsIsNotTriedOverAndOver() {
    var at = new Speaking(2, 5);
    assertEquals(new Failed(), in(at).said(at, new SpeechResult.Failed(), false).state());
  }

  @ParameterizedTest
  @CsvSource({
    "60, 1, 80",
    "60, -1, 40",
    "80, 1, 100",
    "100, 1, 100",
    "20, -1, 20",
    "30, -1, 20",
    "90, 1, 100"
  })
  void theVolumeStaysWhereItCanBeHeard(int from, int steps, int to) {
    var after = Listening.silent(from).louder(steps);
    assertEquals(to, after.volume());
    assertEquals(from != to, Listening.silent(from).canBeLouder(steps));
  }

  @ParameterizedTest
  @CsvSource({"1, 180", "2, 210", "3, 210", "-1, 120", "-2, 90", "-3, 90"})
  void thePaceStaysWhereItCanBeFollowed(int steps, int wordsPerMinute) {
    assertEquals(new Pace(wordsPerMinute), Listening.silent(60).faster(steps).pace());
  }

  @Test
  void headphonesPulledOutPause() {
    var alone = in(new Speaking(2, 5)).heardAlone(true);
    assertTrue(alone.alone());
    assertTrue(alone.isSpeaking());
    assertFalse(alone.heardAlone(false).isSpeaking());
    assertTrue(in(new Speaking(2, 5)).heardAlone(false).isSpeaking());
  }

  private static Listening in(State state) {
    return new Listening(state, Pace.USUAL, 60, false);
  }
}
