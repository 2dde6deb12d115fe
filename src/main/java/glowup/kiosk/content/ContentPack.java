package glowup.kiosk.content;

import glowup.kiosk.clinic.Settings;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.source.Problem;
import glowup.kiosk.summary.SummaryPage;
import glowup.kiosk.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a clinic edits, read and checked. What was broken is left out and listed.
 *
 * @param folder where it was read from
 * @param summaryPage empty where its template is broken: then nothing can be printed
 * @param languages the tags of the languages that are whole enough to offer, the clinic's first
 */
public record ContentPack(
    Path folder,
    Settings settings,
    List<String> languages,
    Map<String, Words> words,
    Map<String, ExplainerLibrary> libraries,
    Map<String, Questionnaire> questionnaires,
    Illustrations illustrations,
    Map<Theme, Palette> palettes,
    Optional<SummaryPage> summaryPage,
    List<Problem> problems) {

  /** The language every visit begins in. */
  public String clinicLanguage() {
    return languages.getFirst();
  }

  public Words words(String language) {
    var found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("No words for the language " + language);
    }
    return found;
  }

  public ExplainerLibrary library(String language) {
    return libraries.getOrDefault(language, new ExplainerLibrary(List.of()));
  }

  /** The self-check; empty where the clinic has none or it cannot be used. */
  public Optional<Questionnaire> questionnaire(String language) {
    return Optional.ofNullable(questionnaires.get(language));
  }

  public Palette palette(Theme theme) {
    var found = palettes.get(theme);
    return found == null ? Palette.builtIn(theme) : found;
  }

  /** The same content, with nothing that leaves this machine. */
  public ContentPack asDemo() {
    return new ContentPack(
        folder,
        settings.asDemo(),
        languages,
        words,
        libraries,
        questionnaires,
        illustrations,
        palettes,
        summaryPage,
        problems);
  }
}
