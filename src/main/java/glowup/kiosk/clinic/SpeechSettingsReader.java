package glowup.kiosk.clinic;

import glowup.kiosk.source.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the table {@code [speech]}. */
final class SpeechSettingsReader {
  private static final Set<String> PLACES = Set.of("{language}", "{speed}", "{volume}");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int QUIETEST = 20;
  private static final int LOUDEST = 100;

  private SpeechSettingsReader() {}

  static SpeechSettings read(Fields fields) {
    var usual = SpeechSettings.usual();
    boolean use = fields.flag("use").orElse(usual.use());
    var command =
        fields.has("command")
            ? fields.parsed("command", SpeechSettingsReader::command)
            : Optional.of(usual.command());
    var voices = voices(fields.tableOrEmpty("voices"));
    int volume = fields.integer("volume", QUIETEST, LOUDEST).orElse(usual.volume());
    fields.rejectUnknown();
    // A slip in the command must not let another one speak in its place.
    return new SpeechSettings(
        use && command.isPresent(), command.orElse(usual.command()), voices, volume);
  }

  private static List<String> command(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("name a program, as in espeak-ng");
    }
    var unknown =
        PLACE
            .matcher(text)
            .results()
            .map(place -> place.group())
            .filter(it -> !PLACES.contains(it));
    unknown
        .findFirst()
        .ifPresent(
            place -> {
              throw new IllegalArgumentException(
                  place
                      + " is not known. Known are {language}, {speed} and {volume}; what is said"
                      + " comes on standard input, where nobody else on this machine reads it");
            });
    return List.of(SPACE.split(text.strip()));
  }

  private static Map<String, String> voices(Fields fields) {
    var voices = new HashMap<String, String>();
    fields.names().forEach(tag -> fields.text(tag).ifPresent(name -> voices.put(tag, name)));
    return voices;
  }
}
