package glowup.kiosk.prose;

import java.util.regex.Pattern;

/**
 * Counts Spanish syllables as they are written: by the vowels that stand together and the ones that
 * orthography holds apart (Real Academia Española, Ortografía de la lengua española, 2010).
 */
final class SpanishSyllables implements Syllables {
  /** Letters that are not said: qu and gu before e and i, and an h between vowels. */
  private static final Pattern MUTE =
      Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéí])|(?<=[aeiouáéíóúü])h(?=[aeiouáéíóú])");

  /** A y that no vowel follows is said as i: y, muy, hoy. */
  private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóú])");

  private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");

  /** Where vowels that stand together are said apart. */
  private static final Pattern APART =
      Pattern.compile(
          String.join(
              "|",
              // teatro, país
              "[aeoáéó](?=[aeoáéóíú])",
              // día
              "[íú](?=[aeoáéó])",
              // ahuecar, paranoia: the one in the middle begins the next syllable
              "[aeoáéó](?=[iuü][aeoáéó])",
              // antiinflamatorio
              "i(?=[ií])",
              "u(?=[uú])"));

  @Override
  public int of(String word) {
    var said = VOWEL_Y.matcher(MUTE.matcher(word).replaceAll("")).replaceAll("i");
    return Math.max(1, count(VOWELS, said) + count(APART, said));
  }

  private static int count(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }
}
