package glowup.kiosk.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures how hard the texts of one language are to read. */
public final class Readability {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");

  /** Figures and abbreviations are one syllable each (Flesch, 1979): 2024, US, p.m. */
  private static final Pattern SHORT = Pattern.compile(".*[\\p{N}.].*|\\p{Lu}{2,}");

  private final Formula formula;
  private final Syllables syllables;
  private final Sentences sentences;

  private Readability(String languageTag, Formula formula, Syllables syllables) {
    this.formula = formula;
    this.syllables = syllables;
    sentences = new Sentences(languageTag);
  }

  /** The measure of a language; empty where no formula is known for it. */
  public static Optional<Readability> of(String languageTag) {
    return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
      case "en" ->
          Optional.of(new Readability(languageTag, Formula.FLESCH_KINCAID, new EnglishSyllables()));
      case "es" ->
          Optional.of(
              new Readability(languageTag, Formula.FERNANDEZ_HUERTA, new SpanishSyllables()));
      default -> Optional.empty();
    };
  }

  /**
   * Measures a text.
   *
   * @param blocks plain text: paragraphs, headings, items of lists, captions; each ends a sentence
   * @param names unavoidable words in lower case, such as those of medicines, left out of the
   *     second figure
   */
  public Measure measure(List<String> blocks, Set<String> names) {
    var whole = sentences.of(blocks);
    var rest =
        whole.stream()
            .map(words -> words.stream().filter(word -> !isOneOf(names, word)).toList())
            .filter(words -> !words.isEmpty())
            .toList();
    var score = score(whole);
    var scoreWithoutNames = score(rest);
    return new Measure(
        formula.label(),
        words(whole),
        whole.size(),
        rounded(whole.isEmpty() ? 0 : (double) words(whole) / whole.size()),
        score,
        scoreWithoutNames,
        whole.isEmpty() ? 0 : formula.grade(score),
        rest.isEmpty() ? 0 : formula.grade(scoreWithoutNames));
  }

  private double score(List<List<String>> text) {
    if (text.isEmpty()) {
      return 0;
    }
    double words = words(text);
    long spoken = text.stream().flatMap(List::stream).mapToLong(this::syllables).sum();
    return rounded(formula.score(words / text.size(), spoken / words));
  }

  private int syllables(String word) {
    if (SHORT.matcher(word).matches()) {
      return 1;
    }
    return HYPHEN
        .splitAsStream(word.toLowerCase(Locale.ROOT))
        .mapToInt(part -> syllables.of(NO_LETTER.matcher(part).replaceAll("")))
        .sum();
  }

  private static boolean isOneOf(Set<String> names, String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return names.contains(lower) || names.contains(POSSESSIVE.matcher(lower).replaceFirst(""));
  }

  private static int words(List<List<String>> text) {
    return text.stream().mapToInt(List::size).sum();
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10) / 10.0;
  }
}
