package glowup.kiosk.app;

import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.speech.Utterance;
import glowup.kiosk.speech.Voice;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** A voice that holds each sentence until a test lets it end. */
final class HeldVoice implements Voice {
  private final BlockingQueue<Utterance> begun = new LinkedBlockingQueue<>();
  private final BlockingQueue<Utterance> silenced = new LinkedBlockingQueue<>();
  private final SynchronousQueue<SpeechResult> ends = new SynchronousQueue<>();

  @Override
  public SpeechResult speak(Utterance words) throws InterruptedException {
    begun.add(words);
    try {
      return ends.take();
    } catch (InterruptedException e) {
      silenced.add(words);
      throw e;
    }
  }

  @Override
  public boolean speaks(String language) {
    return !language.equals("xx");
  }

  @Override
  public String name() {
    return "held";
  }

  /** The next thing it begins to say. */
  Utterance next() {
    return taken(begun, "another sentence");
  }

  /** Lets what is being said end. */
  void ends() {
    ends(new SpeechResult.Said());
  }

  void ends(SpeechResult result) {
    try {
      if (!ends.offer(result, 10, TimeUnit.SECONDS)) {
        throw new AssertionError("Nothing is being said");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next thing that was cut off. */
  Utterance cutOff() {
    return taken(silenced, "silence");
  }

  boolean hasBegunAnother() {
    return !begun.isEmpty();
  }

  private static Utterance taken(BlockingQueue<Utterance> queue, String what) {
    try {
      var next = queue.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Waited in vain for " + what);
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
