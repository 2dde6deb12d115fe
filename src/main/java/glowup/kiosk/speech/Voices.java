package glowup.kiosk.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Which languages can be read aloud on this machine. It is found out at start-up, on a thread of
 * its own, and again when staff look; until then none can.
 */
public final class Voices {
  private final Optional<Voice> voice;
  private final BooleanSupplier sound;
  private final List<String> languages;
  private volatile Set<String> spoken = Set.of();

  /**
   * The voices.
   *
   * @param voice what speaks; empty where the clinic wants none
   * @param sound whether the machine has anything to be heard by
   * @param languages the clinic's, as BCP 47 tags
   */
  public Voices(Optional<Voice> voice, BooleanSupplier sound, List<String> languages) {
    this.voice = voice;
    this.sound = sound;
    this.languages = List.copyOf(languages);
  }

  /** The voice for a language, where there is one and it can be heard. */
  public Optional<Voice> of(String language) {
    return voice.filter(_ -> spoken.contains(language));
  }

  /** Whether a screen in this language can be read aloud. */
  public boolean speak(String language) {
    return of(language).isPresent();
  }

  /** Looks, which may take some seconds. */
  public VoiceReadiness look() throws InterruptedException {
    if (voice.isEmpty()) {
      return new VoiceReadiness.NotWanted();
    }
    if (!sound.getAsBoolean()) {
      spoken = Set.of();
      return new VoiceReadiness.NoSound();
    }
    var found = new ArrayList<String>();
    for (var language : languages) {
      if (voice.get().speaks(language)) {
        found.add(language);
      }
    }
    spoken = Set.copyOf(found);
    var missing = languages.stream().filter(language -> !found.contains(language)).toList();
    return missing.isEmpty()
        ? new VoiceReadiness.Ready(voice.get().name(), found)
        : new VoiceReadiness.Missing(voice.get().name(), missing);
  }
}
