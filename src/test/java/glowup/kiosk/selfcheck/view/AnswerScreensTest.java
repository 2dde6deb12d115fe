package glowup.kiosk.selfcheck.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.visit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of answer, given by touch to a questionnaire that nobody here wrote. */
class AnswerScreensTest {
  private static final Path FORM =
      Path.of("src/test/resources/glowup/kiosk/selfcheck/every-control.json");

  private final KioskOnGlass kiosk;

  AnswerScreensTest(@TempDir Path folder) throws IOException {
    var pack =
        PackCopy.in(folder.resolve("pack"))
            .delete("self-check/es.json")
            .write("self-check/en.json", Files.readString(FORM));
    kiosk = KioskOnGlass.of(pack.read(), folder, folder.resolve("outbox"), Way.UPRIGHT);
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @Test
  void everyKindOfAnswerIsGivenByTouchAndWipedAfterwards() {
    assertTrue(kiosk.seen().contains("A rough answer is good enough."), kiosk.seen());
    kiosk.touch("nav.next");

    assertTrue(kiosk.seen().contains("February 28, 2026"), "the date that came with the form");
    say("Take this date away", "2020–2029", "2024", "February", "29");
    leaves("left", "2024-02-29");
    kiosk.touch("check.skip");
    say("Touch to choose. Touch to open the list.", "The dry season");
    assertEquals("dry", given("season"));
    say("Bottles");
    leaves("carried", "bottles");
    say("Something else", "b", "u", "s");
    leaves("by", "bus");
    say("By boat", "Something else", "z", "k", "w");
    leaves("also", "By boat, zkw");
    say("More", "More");
    leaves("tired", "7");
    say("2");
    kiosk.touch("check.skip");
    kiosk.touch("check.skip");
    kiosk.touch("check.skip");
    say("r", "q", "m", "Add another", "t", "u", "r");
    leaves("where", "rqm, tur");
    say("a", "New line", "b");
    leaves("story", "a\nb");

    assertInstanceOf(Screen.Review.class, kiosk.screen());
    kiosk.touch("nav.fresh");
    kiosk.touch("fresh.wipe");
    for (var word : List.of("rqm", "zkw", "2024", "Bottles")) {
      assertFalse(kiosk.held().contains(word), word + " is still held");
    }
  }

  @Test
  void everyKindOfAnswerFitsAtEverySize() {
    kiosk.touch("nav.next");
    good();
    say("Month: February");
    good();
    kiosk.touch("nav.next");
    kiosk.touch("check.skip");
    good();
    kiosk.touch("check.skip");
    kiosk.touch("check.skip");
    good();
    say("Something else");
    good();
    kiosk.touch("nav.next");
    say("Something else", "a");
    good();
    kiosk.touch("nav.next");
    good();
    toTheTown();
    good();
    say("r", "Add another", "t");
    good();
    kiosk.touch("nav.next");
    good();
  }

  @Test
  void aRealKeyboardAnswersWhereverTheFocusIs() {
    toTheTown();
    say("a");
    kiosk.focus("Next");

    kiosk.press(KeyCode.B, KeyCode.C, KeyCode.BACK_SPACE);

    assertEquals("ab", given("where"));
  }

  @Test
  void oneOfSeveralAnswersCanBeTakenBack() {
    toTheTown();
    say("r", "Add another", "t", "Add another", "Remove last");

    assertEquals("r", given("where"));
    assertTrue(kiosk.seen().contains("So far: r"), kiosk.seen());
  }

  @Test
  void goingBackShowsWhatWasTyped() {
    toTheTown();
    kiosk.touch("check.skip");
    say("h", "i");
    leaves("story", "hi");
    kiosk.touchSaying("12 Tell the story of one day.");

    assertTrue(kiosk.held().contains("hi"), kiosk.held());
    assertTrue(kiosk.shows("Done"));
  }

  private void toTheTown() {
    while (!(kiosk.screen() instanceof Screen.Question(var here, _, _) && here.equals("where"))) {
      kiosk.touch(kiosk.shows("Skip") ? "check.skip" : "nav.next");
    }
  }

  private void good() {
    ScreenRules.assertFitsEverySize(kiosk);
    ScreenRules.assertButtonsGood(kiosk);
  }

  private void say(String... said) {
    List.of(said).forEach(kiosk::touchSaying);
  }

  private void leaves(String linkId, String answer) {
    assertEquals(answer, given(linkId));
    kiosk.touch("nav.next");
  }

  private String given(String linkId) {
    return String.join(
        ", ", kiosk.visit().answers().of(linkId).stream().map(Answer::written).toList());
  }
}
