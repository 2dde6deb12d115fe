package glowup.kiosk.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words divided by hand, as they are said. */
class EnglishSyllablesTest {
  private static final EnglishSyllables SYLLABLES = new EnglishSyllables();

  private static final String EVERYDAY =
      """
      a-bout a-gain an-y-one a-re-a ask be-ing breathe breath-ing busi-ness care-ful care-ful-ly
      changed clothes cre-ate cre-at-ed cre-a-tion crea-ture dif-ferent do-ing el-e-ment
      en-joy-ing eve-ning ev-ery ev-ery-one eyes fac-es false fore-head fries friend guess
      guide-line half-way han-dled help-less hun-dred i-de-a lay-er like-ly loud looked
      makes mil-lion move-ment no nois-es o-pin-ion peo-ple pe-ri-od plan-et play-er
      qui-et quite queue ra-di-o re-act re-al-i-ty real re-al-ize re-use said safe-ty say-ing
      sci-ence see-ing set-tle-ment since some-one some-thing sta-tion su-per-vi-sion
      they through tired tongue try-ing u-nique use-ful us-es val-ue vid-e-o
      walked want-ed wash-es Wednes-day whole world yes young
      """;

  private static final String MEDICAL =
      """
      ache aches ac-ne al-ler-gies an-ti-bi-ot-ic anx-i-e-ty bac-te-ri-a black-head bled
      bruise chang-es com-e-done cyst der-ma-tol-o-gist di-a-be-tes di-ar-rhe-a di-et
      dos-es dox-y-cy-cline ec-ze-ma e-mer-gen-cy ev-i-dence eye-lid fa-cial flu-id
      fol-li-cle head-aches hor-mones hy-giene i-so-tre-ti-no-in in-flam-ma-tion in-jec-tion
      la-ser med-i-cally med-i-cine mi-graine mus-cles nau-se-a nee-dle need-ed nod-ule nurse
      oil oil-y pap-ule pa-tient per-ox-ide phar-ma-cist pim-ple pla-ce-bo pores preg-nan-cy
      pre-scrib-er pre-scrip-tion prac-ti-tioner pso-ri-a-sis pus-tule ret-i-noid rhyth-m
      ro-sa-cea rup-ture sal-i-cyl-ic scarred se-ba-ceous skin so-cial spas-m spi-ro-no-lac-tone
      ster-oid stud-ies su-i-cide swol-len throat tis-sues treat-ed treat-ment tri-al
      tooth-paste vi-ta-min vom-it-ing weeks white-head
      """;

  @ParameterizedTest
  @MethodSource("divided")
  void aWordHasAsManySyllablesAsItIsSaidWith(String divided) {
    var word = divided.replace("-", "").toLowerCase(Locale.ROOT);
    assertEquals(divided.split("-", -1).length, SYLLABLES.of(word), divided);
  }

  static Stream<String> divided() {
    return Stream.of(EVERYDAY, MEDICAL).flatMap(words -> Stream.of(words.strip().split("\\s+")));
  }

  @ParameterizedTest
  @CsvSource({"doesnt, 2", "couldnt, 2", "dont, 1", "arent, 1", "theyre, 1", "youve, 1", "its, 1"})
  void aContractionIsCountedWithoutItsApostrophe(String word, int syllables) {
    assertEquals(syllables, SYLLABLES.of(word));
  }

  @ParameterizedTest
  @CsvSource({"café, 2", "naïve, 2", "x, 1", "nth, 1"})
  void aWordHasAtLeastOneAndAccentsChangeNothing(String word, int syllables) {
    assertEquals(syllables, SYLLABLES.of(word));
  }
}
