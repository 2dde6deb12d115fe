package glowup.kiosk.content;

import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Optional;

/** What a pack holds in one language. */
public record LanguagePart(
    Words words,
    Lazy<Glossary> glossary,
    Lazy<ExplainerLibrary> library,
    Lazy<Optional<Questionnaire>> questionnaire) {

  /** A language of which all is known. */
  public static LanguagePart of(
      Words words,
      Glossary glossary,
      ExplainerLibrary library,
      Optional<Questionnaire> questionnaire) {
    return new LanguagePart(
        words, Lazy.ready(glossary), Lazy.ready(library), Lazy.ready(questionnaire));
  }

  /** Reads what is not yet read. */
  void readAll() {
    List.of(glossary, library, questionnaire).forEach(Lazy::get);
  }
}
