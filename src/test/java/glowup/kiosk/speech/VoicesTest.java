package glowup.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private final AtomicBoolean sound = new AtomicBoolean(true);

  @Test
  void noneSpeaksBeforeItWasLookedAt() throws InterruptedException {
    var voices = voices(Optional.of(voice("en")));
    assertFalse(voices.speak("en"));
    voices.look();
    assertTrue(voices.speak("en"));
  }

  @Test
  void everyLanguageThatIsMissingIsNamed() throws InterruptedException {
    assertEquals(
        new VoiceReadiness.Missing("voice", List.of("ar")),
        voices(Optional.of(voice("en", "es"))).look());
    assertEquals(
        new VoiceReadiness.Ready("voice", List.of("en", "es", "ar")),
        voices(Optional.of(voice("en", "es", "ar"))).look());
  }

  @Test
  void aVoiceThatNobodyCanHearIsNone() throws InterruptedException {
    var voices = voices(Optional.of(voice("en", "es", "ar")));
    voices.look();
    sound.set(false);
    assertEquals(new VoiceReadiness.NoSound(), voices.look());
    assertFalse(voices.speak("en"));
  }

  @Test
  void aClinicMayWantNone() throws InterruptedException {
    assertEquals(new VoiceReadiness.NotWanted(), voices(Optional.empty()).look());
  }

  private Voices voices(Optional<Voice> voice) {
    return new Voices(voice, sound::get, List.of("en", "es", "ar"));
  }

  private static Voice voice(String... languages) {
    return new Voice() {
      @Override
      public SpeechResult speak(Utterance words) {
        return new SpeechResult.Said();
      }

      @Override
      public boolean speaks(String language) {
        return Set.of(languages).contains(language);
      }

      @Override
      public String name() {
        return "voice";
      }
    };
  }
}
