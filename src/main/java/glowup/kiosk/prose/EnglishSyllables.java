package glowup.kiosk.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts English syllables by the vowels that stand together, then by the letters that are known to
 * say one less or one more; words that keep to no rule are in a list. Where two ways of saying a
 * word are right the shorter counts, as it does for Flesch (How to Write Plain English, 1979).
 */
final class EnglishSyllables implements Syllables {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern PLURAL = Pattern.compile("(?<=[^su])s$");

  /** Vowels that are said as consonants: queen, guess, yes, layer, backyard. */
  private static final Pattern CONSONANT =
      anyOf("(?<=q)u", "(?<=g)u(?=[aei])", "^y(?=[aeiou])", "(?<=[aeiou])y(?=[aeiou])", "y(?=ard)");

  /** One or more vowels; a y that another follows stands alone, as in "trying". */
  private static final Pattern VOWELS = anyOf("[aeiou]*y(?=[aeiou])", "[aeiouy]+");

  /** After a vowel and its consonants, where an e may be silent: not in "he". */
  private static final String LATE = "(?<=[aeiouy][^aeiouy]{0,4})";

  /** Not where l or r needs the e, as in "needle" and "acre", nor in a pair of vowels. */
  private static final String ALONE = "(?<![^aeiouyl]l|[^aeiouylr]r|[aeiou])";

  /** The vowels that are written and not said. */
  private static final Pattern SILENT =
      anyOf(
          // make, tongue
          LATE + ALONE + "e$",
          // makes, clothes; but not faces, washes
          LATE + ALONE + "(?<![csxzg]|[cs]h)es$",
          // cleaned; but not treated, needed
          LATE + ALONE + "(?<![dt])ed$",
          // movement; but not element
          LATE + "(?<![laeiou])e(?=ments?$)",
          // careful, something, guideline, forehead
          LATE
              + "(?<![aeiou])e(?=(?:balls?|body|books?|by|cakes?|fore|ful|fully|heads?|holds?"
              + "|holders?|houses?|how|lengths?|less|lessly|lets?|lids?|lines?|long|ly|makers?"
              + "|marks?|ness|of|ones?|over|pages?|paste|places?|room|sales?|sides?|some|styles?"
              + "|things?|times?|ty|wash|ways?|what|where|wise|works?)$)",
          // every, everyone, medically
          "(?<=^ev)e(?=ry)",
          "(?<=ic)a(?=lly$)");

  /** Where vowels that stand together are said apart, or consonants need a vowel to be said. */
  private static final Pattern APART =
      anyOf(
          // bacteria, media; but not social, marriage, familiar
          "(?<![cts](?=ia(?:[ln](?!it)|$))|l(?=ia[nr]))i(?=a(?!ge))",
          // area, create, theatre, react, reuse; but not tea, creature
          "(?<=[aeiouy].{1,9})e(?=as?$)",
          "(?<=cre)(?=at(?!u))",
          "(?<=the)(?=at(?:er|re))",
          "(?<=^re)(?=a(?:ct|pp|ss|rr|dj|dm|li)|u[ns])",
          // diet, science, happier, easiest; but not patient, friend
          "i(?=et)",
          "(?<![tx]|(?<!s)c)i(?=en(?![de]))",
          "i(?=ers?$|est$)",
          // period, serious, antibiotic; but not action, precious, million
          "(?<![tscgx](?=ion|ious)|(?:n|ll|sh)(?=ion))i(?=o)",
          "i(?=[iu])",
          // video, museum, nucleus; but not surgeon, gorgeous
          "(?<![gc](?=eo[nru]))e(?=o)",
          "e(?=u[ms]$)",
          // usual, fluent, ruin, fluid, genuine, annuity, tuition, continuous
          "u(?=a)",
          "u(?=e[nlt])",
          "u(?=i(?:ng|n$|n[eos]|ds?$|ci))",
          "(?<!r)u(?=ity)",
          "(?<=t)u(?=iti)",
          "(?<!fl)u(?=o)",
          // poem, being, chaos, mosaic, cooperate, coagulate, coincide
          "o(?=e[mt])",
          "[aeo](?=ing)",
          "a(?=o|ic)",
          "(?<=^c)o(?=o[pr]|a(?:g|l[ei])|in[c])",
          // rhythm, spasm, autism, doesn't
          "(?:th|[ia]s)(?=ms?$)",
          "[dst](?=nt$)");

  private final Map<String, Integer> exceptions = exceptions();

  @Override
  public int of(String word) {
    var plain = ACCENT.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll("");
    var known = exceptions.get(plain);
    if (known == null) {
      known = exceptions.get(PLURAL.matcher(plain).replaceFirst(""));
    }
    return known != null ? known : Math.max(1, byRule(plain));
  }

  private static int byRule(String word) {
    var said = CONSONANT.matcher(word).replaceAll("w");
    return count(VOWELS, said) + count(APART, said) - count(SILENT, said);
  }

  private static int count(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }

  private static Pattern anyOf(String... rules) {
    return Pattern.compile(String.join("|", rules));
  }

  /** Each line is a number of syllables and the words that have it. */
  private static Map<String, Integer> exceptions() {
    try (InputStream in = EnglishSyllables.class.getResourceAsStream("english.txt")) {
      var known = new HashMap<String, Integer>();
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        var words = line.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
          known.put(words[i], Integer.valueOf(words[0]));
        }
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
