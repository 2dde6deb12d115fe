package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.prose.Sentences;
import glowup.kiosk.speech.Headphones;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.Pace;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.speech.Utterance;
import glowup.kiosk.speech.Voices;
import glowup.kiosk.ui.Passage;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the glass aloud, a sentence at a time, for whoever asked for it. Whatever changes brings
 * silence first; of what was read it keeps nothing once the visit is over.
 */
final class SpeechDesk implements VisitLoop.Follower {
  /** The last seconds of the kiosk's question are said once more. */
  private static final long LAST_SECONDS = 10;

  /** What is being said, or is to be said as soon as the glass is laid out. */
  private record Saying(long visit, Listening.Speaking at, String language, Pace pace, int volume) {
    static Optional<Saying> of(Visit visit) {
      var listening = visit.listening();
      return listening.state() instanceof Listening.Speaking at
          ? Optional.of(
              new Saying(
                  visit.id(), at, visit.comfort().language(), listening.pace(), listening.volume()))
          : Optional.empty();
    }

    Utterance say(String text) {
      return new Utterance(text, language, pace.wordsPerMinute(), volume);
    }
  }

  /** Marks that steer how a line is drawn are for no voice. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private record Sentence(Passage passage, int from, int to) {
    String text() {
      return UNSEEN.matcher(passage.text().substring(from, to)).replaceAll("");
    }
  }

  private final ContentPack content;
  private final Voices voices;
  private final Headphones headphones;
  private final ScreenHost host;
  private final Background background;
  private final Consumer<Action> dispatch;
  private final AnimationTimer settling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          begin();
        }
      };
  private Optional<Saying> saying = Optional.empty();
  private List<Sentence> sentences = List.of();
  private int read = -1;
  private @Nullable Thread speaking;
  private @Nullable Thread looking;

  SpeechDesk(
      ContentPack content,
      Voices voices,
      Headphones headphones,
      ScreenHost host,
      Background background,
      Consumer<Action> dispatch) {
    this.content = content;
    this.voices = voices;
    this.headphones = headphones;
    this.host = host;
    this.background = background;
    this.dispatch = dispatch;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    if (before.id() != after.id()) {
      hush();
      forget();
      return;
    }
    var wanted = Saying.of(after);
    if (!wanted.equals(saying) || covered(before, after)) {
      hush();
      saying = wanted;
      if (wanted.isPresent()) {
        settling.start();
      }
    }
    if (after.listening().isOn()) {
      beside(before, action, after);
      look(action, after.id());
    } else if (before.listening().isOn()) {
      hush();
      forget();
    }
  }

  private static boolean covered(Visit before, Visit after) {
    return !before.overlay().getClass().equals(after.overlay().getClass());
  }

  /** What is said beside the reading of the screen, which is paused or done. */
  private void beside(Visit before, Action action, Visit after) {
    if (action instanceof Action.FocusWalked) {
      say(after, host.focused());
    } else if (action instanceof Action.Tick
        && after.overlay() instanceof Overlay.StillThere(_, var seconds)) {
      var words = content.words(after.comfort().language());
      var left = words.text("listen.seconds", Map.of("seconds", seconds));
      if (!(before.overlay() instanceof Overlay.StillThere)) {
        say(after, String.join(" ", question(words), left));
      } else if (seconds == LAST_SECONDS) {
        say(after, String.join(" ", words.text("still.title"), left));
      }
    }
  }

  private static String question(Words words) {
    return String.join(
        " ",
        words.text("still.title"),
        words.text("still.words"),
        words.text("still.stay") + ".",
        words.text("still.end") + ".");
  }

  private void say(Visit visit, String text) {
    hush();
    var listening = visit.listening();
    var language = visit.comfort().language();
    var voice = voices.of(language);
    if (voice.isPresent() && !text.isBlank()) {
      var words =
          new Utterance(text, language, listening.pace().wordsPerMinute(), listening.volume());
      speaking = background.start("speech", _ -> voice.get().speak(words));
    }
  }

  /** Begins as soon as the screen is laid out: a page of an explainer takes some pulses. */
  private void begin() {
    var wanted = saying.orElse(null);
    if (wanted == null) {
      settling.stop();
      return;
    }
    if (read != wanted.at().turn() && wanted.at().sentence() == 0) {
      var passages = host.passages();
      if (passages.isEmpty()) {
        return;
      }
      sentences = cut(passages.get(), wanted.language());
      read = wanted.at().turn();
    }
    settling.stop();
    speak(wanted);
  }

  private static List<Sentence> cut(List<Passage> passages, String language) {
    var cutter = new Sentences(language);
    var cut = new ArrayList<Sentence>();
    for (var passage : passages) {
      for (var span : cutter.spans(passage.text())) {
        var text = passage.text().substring(span.from(), span.to());
        int from = span.from() + text.length() - text.stripLeading().length();
        var sentence = new Sentence(passage, from, from + text.strip().length());
        if (sentence.text().chars().anyMatch(Character::isLetterOrDigit)) {
          cut.add(sentence);
        }
      }
    }
    return cut;
  }

  private void speak(Saying wanted) {
    var voice = voices.of(wanted.language()).orElse(null);
    int index = wanted.at().sentence();
    if (voice == null) {
      dispatch.accept(new Action.StopReading());
      return;
    }
    if (index >= sentences.size()) {
      var nothing = new SpeechResult.Said();
      dispatch.accept(new Action.SentenceSaid(wanted.visit(), wanted.at(), nothing, true));
      return;
    }
    var sentence = sentences.get(index);
    boolean last = index == sentences.size() - 1;
    host.mark().mark(sentence.passage(), sentence.from(), sentence.to());
    speaking =
        background.start(
            "speech",
            onScene -> {
              var result = voice.speak(wanted.say(sentence.text()));
              onScene.accept(
                  () ->
                      dispatch.accept(
                          new Action.SentenceSaid(wanted.visit(), wanted.at(), result, last)));
            });
  }

  /** Looked at every second, for headphones are pulled out without a word. */
  private void look(Action action, long visit) {
    boolean due = action instanceof Action.Tick || action instanceof Action.ReadToMe;
    if (due && (looking == null || !looking.isAlive())) {
      looking =
          background.start(
              "headphones",
              onScene -> {
                boolean in = headphones.areIn();
                onScene.accept(() -> dispatch.accept(new Action.HeadphonesSeen(visit, in)));
              });
    }
  }

  /** Silence, at once. */
  private void hush() {
    settling.stop();
    host.mark().clear();
    if (speaking != null) {
      speaking.interrupt();
      speaking = null;
    }
  }

  private void forget() {
    saying = Optional.empty();
    sentences = List.of();
    read = -1;
  }
}
