package glowup.kiosk.speech;

import glowup.kiosk.clinic.SpeechSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What reads aloud on a machine.
 *
 * @param voice empty where the clinic wants none
 * @param sound whether the machine has anything to be heard by
 * @param headphones whether only the visitor hears
 */
public record Speech(Optional<Voice> voice, BooleanSupplier sound, Headphones headphones) {

  /** As the settings have it. */
  public static Speech of(SpeechSettings settings) {
    if (!settings.use()) {
      return none();
    }
    var devices = SoundDevices.here();
    var socket = new AlsaHeadphones(List.of("amixer", "contents"));
    // A server may play to another card than the one whose socket is asked.
    return new Speech(
        Optional.of(new CommandVoice(settings.command(), settings.voices())),
        devices,
        () -> !devices.hasServer() && socket.areIn());
  }

  /** A kiosk that does not speak. */
  public static Speech none() {
    return new Speech(Optional.empty(), () -> false, () -> false);
  }
}
