package glowup.kiosk.summary;

import glowup.kiosk.words.Words;

/**
 * The words around what a visit holds.
 *
 * @param own in the visitor's language
 * @param clinic in the clinic's, which may be the same
 */
public record PageWords(Words own, Words clinic) {

  /** Of a visitor who reads the clinic's language. */
  public static PageWords of(Words words) {
    return new PageWords(words, words);
  }

  /** The words for a key as both read them. */
  Said text(String key) {
    return new Said(own.text(key), clinic.text(key));
  }
}
