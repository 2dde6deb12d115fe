package glowup.kiosk.content;

import glowup.kiosk.clinic.Settings;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.source.Problem;
import glowup.kiosk.summary.PageWords;
import glowup.kiosk.summary.SummaryPage;
import glowup.kiosk.summary.SummaryWriter;
import glowup.kiosk.summary.Voice;
import glowup.kiosk.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * All that a clinic edits. What the first screen needs is read at once, and each other part when it
 * is first asked for; what was broken is left out and listed.
 *
 * @param folder where it is read from
 * @param parts what there is in each language that is whole enough to offer, the clinic's own first
 * @param page the summary's; empty where its template is broken: then nothing can be printed
 * @param reported the problems of what was read so far
 */
public record ContentPack(
    Path folder,
    Settings settings,
    SequencedMap<String, LanguagePart> parts,
    Illustrations illustrations,
    Map<Theme, Palette> palettes,
    Lazy<Optional<SummaryPage>> page,
    Supplier<List<Problem>> reported) {

  /** The tags of the languages, the clinic's own first. */
  public List<String> languages() {
    return List.copyOf(parts.keySet());
  }

  /** The language every visit begins in. */
  public String clinicLanguage() {
    return parts.firstEntry().getKey();
  }

  public Words words(String language) {
    return part(language)
        .map(LanguagePart::words)
        .orElseThrow(() -> new IllegalArgumentException("No words for the language " + language));
  }

  public Glossary glossary(String language) {
    return part(language).map(part -> part.glossary().get()).orElse(Glossary.NONE);
  }

  public ExplainerLibrary library(String language) {
    return part(language)
        .map(part -> part.library().get())
        .orElseGet(() -> new ExplainerLibrary(List.of()));
  }

  /** The self-check; empty where the clinic has none or it cannot be used. */
  public Optional<Questionnaire> questionnaire(String language) {
    return part(language).flatMap(part -> part.questionnaire().get());
  }

  /** The template of the summary; empty where it is broken. */
  public Optional<SummaryPage> summaryPage() {
    return page.get();
  }

  /** Writes summaries for visitors of one language and the practitioners of the clinic's. */
  public SummaryWriter summaryWriter(String language) {
    return new SummaryWriter(
        settings.clinic(),
        settings.paper(),
        illustrations,
        voice(language),
        voice(clinicLanguage()));
  }

  private Voice voice(String language) {
    return new Voice(words(language), questionnaire(language), library(language));
  }

  /** The words of a page for the same people. */
  public PageWords pageWords(String language) {
    return new PageWords(words(language), words(clinicLanguage()));
  }

  private Optional<LanguagePart> part(String language) {
    return Optional.ofNullable(parts.get(language));
  }

  public Palette palette(Theme theme) {
    var found = palettes.get(theme);
    return found == null ? Palette.builtIn(theme) : found;
  }

  /** Reads what is not yet read: a while, and best done while nobody waits. */
  public void readAll() {
    parts.values().forEach(LanguagePart::readAll);
    illustrations.ids().forEach(illustrations::find);
    page.get();
  }

  /** Every problem of the whole pack, which is read for it where it was not yet. */
  public List<Problem> problems() {
    readAll();
    return reported.get();
  }

  /** The same content under other settings. */
  public ContentPack with(Settings other) {
    return new ContentPack(folder, other, parts, illustrations, palettes, page, reported);
  }

  /** The same content, with nothing that leaves this machine. */
  public ContentPack asDemo() {
    return with(settings.asDemo());
  }
}
