package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.check.GradedText.Part;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.explainer.Term;
import glowup.kiosk.prose.Readability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures every page of a pack and every section of it. */
final class Grader {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Shorter words of a name are everyday words, such as the "de" of "peróxido de benzoílo". */
  private static final int LEAST_LETTERS = 4;

  private final ContentPack pack;
  private final PackFiles files;

  Grader(ContentPack pack) {
    this.pack = pack;
    files = new PackFiles(pack.folder());
  }

  /** Each page, followed by its sections; nothing in a language without a formula. */
  List<GradedText> texts() {
    return pack.languages().stream()
        .flatMap(
            language ->
                Readability.of(language).stream().flatMap(formula -> texts(language, formula)))
        .toList();
  }

  private Stream<GradedText> texts(String language, Readability formula) {
    var names = names(pack.glossary(language));
    return pack.library(language).explainers().stream()
        .flatMap(page -> texts(page, formula, names).stream());
  }

  private List<GradedText> texts(Explainer page, Readability formula, Set<String> names) {
    var file = files.explainer(page.language(), page.id());
    var all = page.chunks().stream().flatMap(chunk -> chunk.blocks().stream()).toList();
    var texts = new ArrayList<GradedText>();
    texts.add(
        new GradedText(
            page.language(), page.id(), Part.PAGE, "", file, 1, formula.measure(all, names)));
    for (var chunk : page.chunks()) {
      texts.add(
          new GradedText(
              page.language(),
              page.id(),
              Part.SECTION,
              chunk.heading(),
              file,
              chunk.line(),
              formula.measure(chunk.blocks(), names)));
    }
    return texts;
  }

  /** The words of the medicines' names, which nothing plainer can stand in for, and of several. */
  private static Set<String> names(Glossary glossary) {
    return glossary.terms().stream()
        .filter(Term::drug)
        .flatMap(term -> NO_LETTERS.splitAsStream(term.name().toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= LEAST_LETTERS)
        .flatMap(word -> Stream.of(word, word + "s", word + "es"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
