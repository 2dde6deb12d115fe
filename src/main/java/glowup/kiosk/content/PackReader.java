package glowup.kiosk.content;

import glowup.kiosk.clinic.Settings;
import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.ExplainerReader;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.explainer.GlossaryReader;
import glowup.kiosk.look.IllustrationReader;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.PaletteRules;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.fhir.QuestionnaireReader;
import glowup.kiosk.source.Placeholders;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.Within;
import glowup.kiosk.staff.StaffPin;
import glowup.kiosk.summary.SummaryPage;
import glowup.kiosk.summary.SummaryPageReader;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads a folder of content and checks it: the kiosk starts with what is whole, and every problem
 * is kept for the check and the staff screen.
 */
public final class PackReader {
  private final Path folder;
  private final Path settingsFile;
  private final LocalDate today;
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

  /**
   * Makes a reader of one folder.
   *
   * @param settingsFile {@code clinic.toml}, or the file named in its place
   * @param today pages past their review day are withdrawn
   */
  public PackReader(Path folder, Path settingsFile, LocalDate today) {
    this.folder = folder;
    this.settingsFile = settingsFile;
    this.today = today;
  }

  /** The pack; its first language always has words, for without them nothing can be shown. */
  public ContentPack read() {
    var settings =
        Files.exists(settingsFile)
            ? new SettingsReader(problems::add).read(settingsFile)
            : SettingsReader.defaults();
    settings.staff().pinHash().ifPresent(this::checkPin);
    checkFonts();
    var illustrations = illustrations();
    checkLogo(settings, illustrations);
    var parts = new LinkedHashMap<String, LanguagePart>();
    words(settings)
        .forEach(
            (language, words) ->
                parts.put(language, part(language, words, settings, illustrations)));
    return new ContentPack(
        folder,
        settings,
        Collections.unmodifiableSequencedMap(parts),
        illustrations,
        palettes(settings),
        Lazy.of(() -> page(parts)),
        this::reported);
  }

  private LanguagePart part(
      String language, Words words, Settings settings, Illustrations illustrations) {
    var glossary = Lazy.of(() -> glossary(language, settings));
    return new LanguagePart(
        words,
        glossary,
        Lazy.of(() -> library(language, settings, illustrations, glossary.get())),
        Lazy.of(() -> questionnaire(language, settings, illustrations)));
  }

  private List<Problem> reported() {
    synchronized (problems) {
      return problems.stream().distinct().sorted().toList();
    }
  }

  /** Those that are refused are named; whether there are any is for whoever draws with them. */
  private void checkFonts() {
    if (Files.isDirectory(folder.resolve("fonts"))) {
      files(folder.resolve("fonts"), ".ttf");
    }
  }

  private void checkLogo(Settings settings, Illustrations illustrations) {
    if (illustrations.find(settings.clinic().logo()).isEmpty()) {
      problems.add(
          Problem.error(
              settingsFile,
              1,
              "`clinic.logo` names no picture: there is no illustrations/%s.svg."
                  .formatted(settings.clinic().logo())));
    }
  }

  private void checkPin(String hash) {
    try {
      StaffPin.parse(hash);
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              settingsFile,
              1,
              "`staff.pin_hash`: " + e.getMessage() + " Until then no PIN works."));
    }
  }

  private Map<String, Words> words(Settings settings) {
    var reader = new WordsReader(problems::add);
    var builtIn = WordsReader.builtIn();
    var all = new LinkedHashMap<String, Words>();
    for (var language : settings.languages()) {
      var file = folder.resolve("words").resolve(language + ".properties");
      (isInside(file) ? reader.read(file, language) : Optional.<Words>empty())
          .ifPresent(
              words -> {
                reader.reportMissing(builtIn, words, file);
                all.put(language, words.orElse(builtIn));
              });
    }
    return all;
  }

  private Illustrations illustrations() {
    var reader = new IllustrationReader(problems::add);
    var files = new HashMap<String, Path>();
    for (var file : files(folder.resolve("illustrations"), ".svg")) {
      files.put(file.getFileName().toString().replaceFirst("\\.svg$", ""), file);
    }
    return new Illustrations(files.keySet(), id -> reader.read(files.getOrDefault(id, folder)));
  }

  private Glossary glossary(String language, Settings settings) {
    var file = folder.resolve("glossary").resolve(language + ".md");
    return isInside(file)
        ? new GlossaryReader(today, settings.showDrafts(), problems::add).read(file)
        : Glossary.NONE;
  }

  private ExplainerLibrary library(
      String language, Settings settings, Illustrations illustrations, Glossary glossary) {
    var place = folder.resolve("explainers").resolve(language);
    var reader =
        new ExplainerReader(
            illustrations, glossary, settings.clinic().placeholders(), problems::add);
    var explainers = new ArrayList<Explainer>();
    for (var file : files(place, ".md")) {
      reader
          .read(file, language)
          .filter(explainer -> mayBeShown(file, explainer, settings))
          .ifPresent(explainers::add);
    }
    if (explainers.isEmpty()) {
      problems.add(Problem.error(place, 1, "There is no explainer here that can be shown."));
    }
    return new ExplainerLibrary(explainers);
  }

  private boolean mayBeShown(Path file, Explainer explainer, Settings settings) {
    if (explainer.review().isPast(today)) {
      problems.add(
          Problem.error(
              file,
              1,
              "`review_by` has passed, so the page is withdrawn. Have it reviewed and set a new"
                  + " day."));
      return false;
    }
    return settings.showDrafts() || !explainer.review().isDraft();
  }

  private Optional<Questionnaire> questionnaire(
      String language, Settings settings, Illustrations illustrations) {
    var file = selfCheck(language, settings);
    if (!isInside(file)) {
      return Optional.empty();
    }
    var values = settings.clinic().placeholders();
    var questionnaire =
        new QuestionnaireReader(problems::add, text -> filled(file, text, values))
            .read(file, language);
    questionnaire.stream()
        .flatMap(found -> found.pictures().stream())
        .filter(id -> illustrations.find(id).isEmpty())
        .forEach(
            id ->
                problems.add(
                    Problem.error(
                        file, 1, "There is no picture illustrations/%s.svg.".formatted(id))));
    return questionnaire.filter(found -> settings.showDrafts() || !found.draft());
  }

  /** A file of its own, or the clinic's, which may hold translations. */
  private Path selfCheck(String language, Settings settings) {
    var files = folder.resolve("self-check");
    var own = files.resolve(language + ".json");
    var clinics = files.resolve(settings.languages().getFirst() + ".json");
    return !Files.exists(own) && QuestionnaireReader.holdsTranslations(clinics) ? clinics : own;
  }

  private String filled(Path file, String text, Placeholders values) {
    return values.fill(
        text,
        (message, _) ->
            problems.add(Problem.error(file, 1, "\"%s\": %s".formatted(text, message))));
  }

  private Optional<SummaryPage> page(SequencedMap<String, LanguagePart> parts) {
    var place = folder.resolve("summary");
    if (!isInside(place.resolve("page.html")) || !isInside(place.resolve("page.css"))) {
      return Optional.empty();
    }
    return Optional.ofNullable(parts.firstEntry())
        .flatMap(
            first -> new SummaryPageReader(problems::add).read(place, first.getValue().words()));
  }

  private Map<Theme, Palette> palettes(Settings settings) {
    var palettes = new EnumMap<Theme, Palette>(Theme.class);
    for (var theme : Theme.values()) {
      var palette = Palette.builtIn(theme);
      for (var own : settings.colours().getOrDefault(theme.id(), Map.of()).entrySet()) {
        try {
          palette = palette.with(own.getKey(), own.getValue());
        } catch (IllegalArgumentException e) {
          colourProblem(theme, own.getKey() + " = \"" + own.getValue() + "\": " + e.getMessage());
        }
      }
      for (var close : PaletteRules.broken(palette)) {
        colourProblem(
            theme,
            "%s on %s has a contrast of %.1f; it must be at least %.0f. The built-in colours are"
                    .formatted(close.front(), close.back(), close.ratio(), close.least())
                + " used.");
        palette = Palette.builtIn(theme);
      }
      palettes.put(theme, palette);
    }
    return palettes;
  }

  private void colourProblem(Theme theme, String message) {
    problems.add(Problem.error(settingsFile, 1, "[colours." + theme.id() + "] " + message));
  }

  /** What lies elsewhere is no part of the pack: it may be anything on the machine. */
  private boolean isInside(Path file) {
    boolean inside = Within.holds(folder, file);
    if (!inside) {
      problems.add(
          Problem.error(
              file,
              1,
              "A link leads out of the content folder. Put the file itself in its place."));
    }
    return inside;
  }

  private List<Path> files(Path place, String ending) {
    try (var entries = Files.list(place)) {
      return entries
          .filter(file -> file.toString().endsWith(ending))
          .filter(this::isInside)
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(Problem.error(place, 1, "The folder cannot be read. Put it back."));
      return List.of();
    }
  }
}
