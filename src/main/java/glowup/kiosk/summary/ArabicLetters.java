package glowup.kiosk.summary;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters and turns them round for a writer that only knows left to right. The
 * library's own way gives each vowel sign a width, which tears words apart; here a sign stays above
 * the letter it belongs to.
 */
final class ArabicLetters implements BidiReorderer {
  /** The signs' forms of their own, two for most, from U+FE70 on; and the signs they stand for. */
  private static final char FIRST_FORM = '\uFE70';

  private static final String SIGNS =
      "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

  private final BidiReorderer plain = new ICUBidiReorderer();

  @Override
  public String reorderRTLTextToLTR(String text) {
    return plain.reorderRTLTextToLTR(text);
  }

  @Override
  public String shapeText(String text) {
    var shaped = new StringBuilder(plain.shapeText(text));
    for (int i = 0; i < shaped.length(); i++) {
      int form = shaped.charAt(i) - FIRST_FORM;
      if (form >= 0 && form < SIGNS.length()) {
        shaped.setCharAt(i, SIGNS.charAt(form));
      }
    }
    return shaped.toString();
  }

  @Override
  public String deshapeText(String text) {
    return plain.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
