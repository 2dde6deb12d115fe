package glowup.kiosk.clinic;

import glowup.kiosk.source.Fields;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code clinic.toml}. What it leaves out has a default; what it gets wrong is reported and
 * has one too, except where a default would send something somewhere else.
 */
public final class SettingsReader {
  private static final int DAY = 24 * 60 * 60;
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}");

  private final Consumer<Problem> problems;

  public SettingsReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The settings of a kiosk that nobody has set up: a demo. */
  public static Settings defaults() {
    return new Settings(
        new Clinic("GlowUp MediSpa", "logo", "911", "988", ""),
        List.of("en"),
        Map.of(),
        times(Optional.empty()),
        Paper.LETTER,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        DeskSettings.none(),
        StaffSettings.none(),
        Hours.always(ZoneId.systemDefault()),
        SpeechSettings.usual(),
        Path.of("outbox"),
        stateFolder());
  }

  public Settings read(Path file) {
    return new SourceReader(problems)
        .toml(file)
        .map(this::settings)
        .orElseGet(() -> defaults().withoutDemo());
  }

  private Settings settings(Fields fields) {
    var defaults = defaults();
    var settings =
        new Settings(
            clinic(fields.tableOrEmpty("clinic"), defaults.clinic()),
            languages(fields),
            colours(fields.tableOrEmpty("colours")),
            times(fields.table("times")),
            fields.choice("paper", Paper.class).orElse(defaults.paper()),
            fields.flag("show_drafts").orElse(defaults.showDrafts()),
            !fields.has("printer") && !fields.has("mail"),
            fields.table("printer").flatMap(PrinterSettingsReader::read),
            fields.table("mail").flatMap(MailSettingsReader::read),
            DeskSettingsReader.read(fields.tableOrEmpty("desk"), fields),
            staff(fields.tableOrEmpty("staff")),
            HoursReader.read(fields.tableOrEmpty("hours")),
            SpeechSettingsReader.read(fields.tableOrEmpty("speech")),
            fields.parsed("outbox", Path::of).orElse(defaults.outbox()),
            fields.parsed("state", Path::of).orElse(defaults.state()));
    fields.rejectUnknown();
    return settings;
  }

  private static Clinic clinic(Fields fields, Clinic defaults) {
    var clinic =
        new Clinic(
            fields.text("name").orElse(defaults.name()),
            fields.text("logo").orElse(defaults.logo()),
            fields.text("emergency_phone").orElse(defaults.emergencyPhone()),
            fields.text("crisis_phone").orElse(defaults.crisisPhone()),
            fields.text("desk_phone").orElse(defaults.deskPhone()));
    fields.rejectUnknown();
    return clinic;
  }

  private static List<String> languages(Fields fields) {
    var languages =
        fields.texts("languages").stream()
            .distinct()
            .filter(language -> isLanguage(language, fields))
            .toList();
    return languages.isEmpty() ? defaults().languages() : languages;
  }

  /** Files are named by it, so it must be no way to another folder. */
  private static boolean isLanguage(String language, Fields fields) {
    boolean is = LANGUAGE.matcher(language).matches();
    if (!is) {
      fields.error(
          "languages",
          "\"%s\" is not a language's short name. Write it as in \"en\" or \"pt-BR\"."
              .formatted(language));
    }
    return is;
  }

  private static Map<String, Map<String, String>> colours(Fields fields) {
    var themes = new HashMap<String, Map<String, String>>();
    for (var theme : List.of("light", "dark", "contrast")) {
      var table = fields.tableOrEmpty(theme);
      var colours = new HashMap<String, String>();
      table.names().forEach(name -> table.text(name).ifPresent(text -> colours.put(name, text)));
      themes.put(theme, colours);
    }
    fields.rejectUnknown();
    return themes;
  }

  private static Times times(Optional<Fields> table) {
    var times =
        new Times(
            seconds(table, "idle", 120, 120),
            seconds(table, "countdown", 20, 30),
            seconds(table, "goodbye", 5, 20),
            seconds(table, "staff", 10, 60),
            seconds(table, "delivery", 60, 300));
    table.ifPresent(Fields::rejectUnknown);
    return times;
  }

  private static Duration seconds(Optional<Fields> table, String name, int least, int usual) {
    return Duration.ofSeconds(
        table.flatMap(fields -> fields.integer(name, least, DAY)).orElse(usual));
  }

  private static StaffSettings staff(Fields fields) {
    var staff =
        new StaffSettings(fields.text("pin_hash"), fields.flag("shuffle_pad").orElse(false));
    fields.rejectUnknown();
    return staff;
  }

  private static Path stateFolder() {
    var named = System.getenv("XDG_STATE_HOME");
    var home =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(named);
    return home.resolve("glowup-kiosk");
  }
}
