package glowup.kiosk.prose;

/** Counts the syllables a language speaks where it writes a word. */
interface Syllables {

  /**
   * How many syllables a word has, at least 1.
   *
   * @param word in lower case, letters only
   */
  int of(String word);
}
