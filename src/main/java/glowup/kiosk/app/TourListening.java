package glowup.kiosk.app;

import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.Speech;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.speech.Utterance;
import glowup.kiosk.speech.Voice;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A screen and a page of an explainer as they are read aloud, with what is said marked. */
final class TourListening {
  private final TourGlass glass;
  private final TourCamera camera;
  private final Words words;

  TourListening(TourGlass glass, TourCamera camera, Words words) {
    this.glass = glass;
    this.camera = camera;
    this.words = words;
  }

  /** A voice that nobody hears and that never ends a sentence, so that its mark is pictured. */
  static Speech speech() {
    var endless =
        new Voice() {
          @Override
          public SpeechResult speak(Utterance utterance) throws InterruptedException {
            new CountDownLatch(1).await();
            return new SpeechResult.Said();
          }

          @Override
          public boolean speaks(String language) {
            return true;
          }

          @Override
          public String name() {
            return "tour";
          }
        };
    return new Speech(Optional.of(endless), () -> true, () -> false);
  }

  /** From the home screen and back to it. */
  void play(String explainer) {
    press("listen.read");
    saidSoFar(3);
    camera.take("listening-home");
    glass.dispatch(new Action.OpenExplainer(explainer));
    glass.waitFor(
        "the pages to be counted",
        () -> visit().screen() instanceof Screen.Reader reader && reader.pages().known());
    saidSoFar(5);
    camera.take("listening-page");
    press("listen.stop");
    press("nav.home");
  }

  /** Some sentences of a screen are said, and the next is marked. */
  private void saidSoFar(int sentences) {
    for (int said = 0; said < sentences; said++) {
      waitForMark();
      if (visit().listening().state() instanceof Listening.Speaking at) {
        var end = new SpeechResult.Said();
        glass.dispatch(new Action.SentenceSaid(visit().id(), at, end, false));
      }
    }
    waitForMark();
  }

  private void waitForMark() {
    glass.waitFor("the mark of what is said", () -> glass.session().host().mark().marks() > 0);
  }

  private Visit visit() {
    return glass.session().loop().visit();
  }

  private void press(String key) {
    glass.press(words.text(key));
  }
}
