package glowup.kiosk.clinic;

import java.util.List;
import java.util.Map;

/**
 * How the screens are read aloud.
 *
 * @param use whether they are at all
 * @param command the program that speaks and its arguments, with the places {@code {language}},
 *     {@code {speed}} (words a minute) and {@code {volume}} (0 to 100); it is given the words on
 *     its standard input, in UTF-8
 * @param voices what the program calls a language, where that is not its BCP 47 tag
 * @param volume how loud every visit begins, 20 to 100
 */
public record SpeechSettings(
    boolean use, List<String> command, Map<String, String> voices, int volume) {

  public SpeechSettings {
    command = List.copyOf(command);
    voices = Map.copyOf(voices);
  }

  /** Debian's {@code espeak-ng}, at a volume that a lobby can bear. */
  public static SpeechSettings usual() {
    return new SpeechSettings(
        true,
        List.of("espeak-ng", "-v", "{language}", "-s", "{speed}", "-a", "{volume}", "--stdin"),
        Map.of(),
        60);
  }
}
