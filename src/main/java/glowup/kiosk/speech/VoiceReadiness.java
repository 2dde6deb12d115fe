package glowup.kiosk.speech;

import java.util.List;

/** Whether the screens can be read aloud, for the staff screen. */
public sealed interface VoiceReadiness {

  /** Every language of the clinic's can be spoken. */
  record Ready(String voice, List<String> languages) implements VoiceReadiness {}

  /** Some languages cannot: the voice is not installed, or does not know them. */
  record Missing(String voice, List<String> languages) implements VoiceReadiness {}

  /** This machine has no sound. */
  record NoSound() implements VoiceReadiness {}

  /** The clinic's settings want no voice. */
  record NotWanted() implements VoiceReadiness {}
}
