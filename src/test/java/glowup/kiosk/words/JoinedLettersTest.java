package glowup.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLettersTest {

  @ParameterizedTest
  @CsvSource({
    "<p>حب</p>,                                  <p>\uFEA3\uFE90</p>",
    "<p>حب (gel) 12</p>,                         <p>\uFEA3\uFE90 (gel) 12</p>",
    "<p>لا</p>,                                  <p>\uFEFB</p>",
    "<p>مرّة</p>,                                 <p>\uFEE3\uFEAE\u0651\uFE93</p>",
    "<p>ب<span class=\"term\">حب</span></p>,      <p>\uFE91<span"
        + " class=\"term\">\uFEA4\uFE90</span></p>",
    "<p>حب</p><p>حب</p>,                         <p>\uFEA3\uFE90</p><p>\uFEA3\uFE90</p>",
    "<figure aria-label=\"حب\"><p>حب</p></figure>, <figure"
        + " aria-label=\"حب\"><p>\uFEA3\uFE90</p></figure>",
  })
  void lettersJoinAlsoAcrossWhatMarksAWord(String html, String expected) {
    assertEquals(expected, JoinedLetters.in(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Plain words &amp; <em>more</em></p>", "<p>¿Qué?</p>", ""})
  void wordsOfOtherLettersStayAsTheyAre(String html) {
    assertEquals(html, JoinedLetters.in(html));
  }

  @Test
  void theWordsAreSpokenAsTheyWereWritten() {
    var text = "<p>إيزوتريتينوين (isotretinoin) سؤال: الأقراص والألم، لآخر مرّة.</p>";

    assertEquals(text, JoinedLetters.apart(JoinedLetters.in(text)));
  }

  /** A lam and an alef are one letter on the paper. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 4"})
  void aLetterIsFoundAmongTheJoined(int letter, int expected) {
    assertEquals(expected, JoinedLetters.placeOf("\uFEFB\uFE8F no", letter));
  }
}
