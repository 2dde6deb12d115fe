package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.Speech;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens as somebody hears them who asked the kiosk to read them. */
class ReadAloudTest {
  private final Path folder;
  private final HeldVoice voice = new HeldVoice();
  private final AtomicBoolean headphones = new AtomicBoolean();
  private final KioskOnGlass kiosk;

  ReadAloudTest(@TempDir Path folder) {
    this.folder = folder;
    kiosk =
        KioskOnGlass.speaking(
            folder, Way.UPRIGHT, new Speech(Optional.of(voice), () -> true, headphones::get));
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @Test
  void aScreenIsReadSentenceBySentenceWithEachMarked() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");

    assertEquals("What would you like to do?", said());
    assertEquals("You can do one of these, or all three.", said());
    assertEquals("Learn about acne.", said());
    assertEquals("Short, plain pages with pictures.", said());
  }

  @Test
  void theMarkIsUnderTheSentenceAndGoneAtTheEnd() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    voice.next();
    double first = markedAt();
    voice.ends();
    voice.next();
    assertTrue(markedAt() > first, "the mark goes down the screen");

    kiosk.touch("listen.stop");
    assertEquals(0, marks());
  }

  @Test
  void atTheEndOfTheScreenItIsSilentUntilTheNext() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    var all = readToTheEnd();
    assertTrue(all.getLast().startsWith("My summary") || all.size() > 6, all.toString());
    assertEquals(0, marks());

    dispatch(new Action.OpenShelf());
    assertEquals("Learn about acne", voice.next().text());
  }

  @Test
  void aPageOfAnExplainerIsReadWithItsPicturesAndMarked() {
    kiosk.touch("attract.begin");
    var explainer = kiosk.content().library("en").explainers().getFirst();
    dispatch(new Action.OpenExplainer(explainer.id()));
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    kiosk.touch("listen.read");

    var all = readToTheEnd();

    assertEquals(explainer.title(), all.getFirst());
    var figure = explainer.chunks().stream().flatMap(it -> it.figures().stream()).findFirst();
    assertTrue(
        all.stream().anyMatch(it -> figure.orElseThrow().alternative().startsWith(it)),
        all.toString());
    assertTrue(all.contains(kiosk.words().text("nav.next")), all.toString());
  }

  @Test
  void aDifferentSentenceIsSaidForEachPage() {
    kiosk.touch("attract.begin");
    dispatch(new Action.OpenExplainer(kiosk.content().library("en").explainers().getFirst().id()));
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    kiosk.touch("listen.read");
    var first = readToTheEnd();
    dispatch(new Action.TurnPage(1));
    var second = readToTheEnd();

    var inBoth = new ArrayList<>(first);
    inBoth.retainAll(second);
    // The title, the draft's mark and the buttons stand on every page.
    assertTrue(second.size() - inBoth.size() >= 2, second.toString());
  }

  @Test
  void pausedItGoesOnWithTheSameSentence() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    said();
    var sentence = voice.next().text();

    kiosk.touch("listen.pause");
    assertEquals(sentence, voice.cutOff().text());
    kiosk.touch("listen.goOn");

    assertEquals(sentence, voice.next().text());
  }

  @Test
  void slowerAndLouderAreHeardAtOnce() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    var before = voice.next();

    kiosk.touch("listen.slower");
    var slower = voice.next();
    kiosk.touch("listen.louder");
    var louder = voice.next();

    assertEquals(before.text(), louder.text());
    assertTrue(slower.wordsPerMinute() < before.wordsPerMinute());
    assertTrue(louder.volume() > before.volume());
  }

  @Test
  void theEndOfTheVisitIsSilentAndTheNextBeginsAtTheUsualVolume() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    int usual = voice.next().volume();
    kiosk.touch("listen.louder");
    voice.next();

    kiosk.touch("nav.fresh");

    assertEquals(usual + 20, cutOffAt(usual + 20));
    assertEquals(0, marks());
    assertEquals(new Listening.Off(), kiosk.visit().listening().state());
    assertFalse(voice.hasBegunAnother());
    kiosk.touch("listen.read");
    assertEquals(usual, voice.next().volume());
  }

  @Test
  void eachLanguageIsReadInItsOwn() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    assertEquals("en", voice.next().language());
    dispatch(new Action.SetLanguage("es"));
    var spanish = voice.next();
    assertEquals("es", spanish.language());
    assertEquals(kiosk.words().text("home.title"), spanish.text());
  }

  @Test
  void keysThatWalkNameTheControlTheyComeTo() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    voice.next();

    kiosk.press(KeyCode.TAB);

    var named = voice.next().text();
    assertTrue(kiosk.buttons().stream().map(KioskOnGlass::said).anyMatch(named::equals), named);
    assertInstanceOf(Listening.Paused.class, kiosk.visit().listening().state());
  }

  @Test
  void theKiosksQuestionIsHeard() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    readToTheEnd();
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.pass(Duration.ofMinutes(3));

    assertInstanceOf(Overlay.StillThere.class, kiosk.visit().overlay());
    var asked = voice.next().text();
    assertTrue(asked.startsWith(kiosk.words().text("still.title")), asked);
    assertTrue(asked.endsWith("30 seconds left."), asked);
  }

  @Test
  void whatOthersHearIsSaidUntilHeadphonesAreIn() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    voice.next();
    assertTrue(kiosk.seen().contains(kiosk.words().text("listen.others")));

    headphones.set(true);
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.await("the headphones", () -> kiosk.visit().listening().alone());
    assertFalse(visibleNote());

    headphones.set(false);
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.await("the room", () -> !kiosk.visit().listening().isSpeaking());
    assertTrue(visibleNote());
  }

  @Test
  void aVoiceThatFailsSaysSoOnTheGlass() {
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    voice.next();
    voice.ends(new SpeechResult.Failed());
    kiosk.await("the note", () -> kiosk.seen().contains(kiosk.words().text("listen.failed")));
    assertFalse(voice.hasBegunAnother());
  }

  @Test
  void aKioskThatCannotSpeakDoesNotOfferIt() {
    kiosk.close();
    try (var silent = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      silent.touch("attract.begin");
      assertFalse(silent.shows(silent.words().text("listen.read")));
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void theListenersButtonsFitEverySize(Way way) {
    kiosk.turn(way);
    kiosk.touch("attract.begin");
    kiosk.touch("listen.read");
    ScreenRules.assertButtonsGood(kiosk);
    ScreenRules.assertFitsEverySize(kiosk);
  }

  private String said() {
    var text = voice.next().text();
    voice.ends();
    return text;
  }

  private List<String> readToTheEnd() {
    var all = new ArrayList<String>();
    while (!(kiosk.visit().listening().state() instanceof Listening.Finished)) {
      all.add(voice.next().text());
      assertTrue(marks() > 0, "nothing is marked for " + all.getLast());
      voice.ends();
      int count = all.size();
      kiosk.await(
          "what follows sentence " + count,
          () ->
              voice.hasBegunAnother()
                  || kiosk.visit().listening().state() instanceof Listening.Finished);
    }
    return all;
  }

  private int cutOffAt(int volume) {
    var cut = voice.cutOff();
    while (cut.volume() != volume) {
      cut = voice.cutOff();
    }
    return cut.volume();
  }

  private boolean visibleNote() {
    return kiosk.seen().contains(kiosk.words().text("listen.others"));
  }

  private int marks() {
    kiosk.settle();
    return KioskOnGlass.onScene(() -> kiosk.host().mark().marks());
  }

  private double markedAt() {
    kiosk.settle();
    return KioskOnGlass.onScene(
        () ->
            kiosk.host().mark().getChildrenUnmodifiable().getFirst().getBoundsInParent().getMinY());
  }

  private void dispatch(Action action) {
    KioskOnGlass.onScene(
        () -> {
          kiosk.session().loop().dispatch(action);
          return true;
        });
    kiosk.settle();
  }
}
