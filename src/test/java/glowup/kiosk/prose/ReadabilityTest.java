package glowup.kiosk.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts measured by hand; each test says how. */
class ReadabilityTest {
  private static final Readability ENGLISH = Readability.of("en").orElseThrow();
  private static final Readability SPANISH = Readability.of("es").orElseThrow();

  @Test
  void theExampleThatIsAlwaysGivenHasTheGradeThatIsAlwaysGiven() {
    // 13 words, 24 syllables: 0.39 x 13 + 11.8 x 24/13 - 15.59 = 5.07 + 21.78 - 15.59 = 11.26.
    var measure =
        english(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
    assertEquals(13, measure.words());
    assertEquals(1, measure.sentences());
    assertEquals(13.0, measure.wordsPerSentence());
    assertEquals(11.3, measure.grade());
    assertEquals("Flesch-Kincaid", measure.formula());
  }

  @Test
  void shortWordsInShortSentencesAreBelowTheFirstGrade() {
    // 9 words, 2 sentences, 9 syllables: 0.39 x 4.5 + 11.8 - 15.59 = -2.04.
    var measure = english("The cat sat on the mat. It was warm.");
    assertEquals(4.5, measure.wordsPerSentence());
    assertEquals(-2.0, measure.grade());
    assertEquals(-2.0, measure.score());
  }

  @Test
  void spanishIsScoredFromAHundredDownwards() {
    // La piel da se-bo. El po-ro se ta-pa: 8 words, 2 sentences, 11 syllables:
    // 206.84 - 60 x 11/8 - 1.02 x 4 = 120.26.
    var measure = spanish("La piel da sebo. El poro se tapa.");
    assertEquals(120.3, measure.score());
    assertEquals(4, measure.grade());
    assertEquals("Fernández Huerta", measure.formula());
  }

  @Test
  void longWordsInALongSentenceAreForUniversity() {
    // Los an-ti-bió-ti-cos dis-mi-nu-yen con-si-de-ra-ble-men-te la in-fla-ma-ción: 6 words,
    // 1 + 5 + 4 + 7 + 1 + 4 = 22 syllables: 206.84 - 60 x 22/6 - 1.02 x 6 = -19.28.
    var measure = spanish("Los antibióticos disminuyen considerablemente la inflamación.");
    assertEquals(-19.3, measure.score());
    assertEquals(14, measure.grade());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 4",
    "90, 4",
    "89.9, 5",
    "80, 5",
    "79.9, 6",
    "70, 6",
    "69.9, 7",
    "65, 7",
    "64.9, 8",
    "60, 8",
    "59.9, 10",
    "50, 10",
    "49.9, 12",
    "30, 12",
    "29.9, 14",
    "-20, 14",
  })
  void aSpanishScoreStandsForYearsOfSchool(double score, double grade) {
    assertEquals(grade, Formula.FERNANDEZ_HUERTA.grade(score));
  }

  @Test
  void namesAreLeftOutOfTheSecondFigureOnly() {
    // Take i-so-tre-ti-no-in as told: 4 words, 9 syllables: 1.56 + 26.55 - 15.59 = 12.52.
    // Without the name 3 words, 3 syllables: 1.17 + 11.8 - 15.59 = -2.62.
    var measure = ENGLISH.measure(List.of("Take Isotretinoin as told."), Set.of("isotretinoin"));
    assertEquals(4, measure.words());
    assertEquals(12.5, measure.grade());
    assertEquals(-2.6, measure.gradeWithoutNames());
    assertEquals(12.5, measure.score());
    assertEquals(-2.6, measure.scoreWithoutNames());
  }

  @Test
  void aSentenceOfNamesOnlyDoesNotShortenTheOthers() {
    // Without the heading: 3 words in 1 sentence, as above.
    var measure = ENGLISH.measure(List.of("Isotretinoin", "Take as told."), Set.of("isotretinoin"));
    assertEquals(2, measure.sentences());
    assertEquals(-2.6, measure.gradeWithoutNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Botox's work", "Botox’s work", "BOTOX work"})
  void aNameIsKnownInAnyCaseAndAsAnOwner(String text) {
    // "work" alone: 0.39 + 11.8 - 15.59 = -3.4.
    assertEquals(-3.4, ENGLISH.measure(List.of(text), Set.of("botox")).gradeWithoutNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "10,000", "US", "p.m.", "FDA"})
  void aFigureOrAnAbbreviationIsOneSyllable(String word) {
    // 0.39 + 11.8 - 15.59 = -3.4.
    assertEquals(-3.4, english(word).grade());
  }

  @Test
  void aHyphenatedWordHasTheSyllablesOfItsParts() {
    // wa-ter based: 1 word, 3 syllables: 0.39 + 35.4 - 15.59 = 20.2.
    assertEquals(20.2, english("water-based").grade());
  }

  @Test
  void aTextWithoutWordsHasNoGrade() {
    var nothing = new Measure("Flesch-Kincaid", 0, 0, 0, 0, 0, 0, 0);
    assertEquals(nothing, ENGLISH.measure(List.of(), Set.of()));
    assertEquals(nothing, ENGLISH.measure(List.of("", "…"), Set.of()));
    var name = ENGLISH.measure(List.of("Botox"), Set.of("botox"));
    assertEquals(1, name.words());
    assertEquals(0, name.gradeWithoutNames());
  }

  @Test
  void aLanguageIsKnownInAllItsRegions() {
    assertTrue(Readability.of("en-GB").isPresent());
    assertTrue(Readability.of("es-US").isPresent());
    assertEquals(Optional.empty(), Readability.of("fr"));
    assertEquals(Optional.empty(), Readability.of("est"));
  }

  private static Measure english(String text) {
    return ENGLISH.measure(List.of(text), Set.of());
  }

  private static Measure spanish(String text) {
    return SPANISH.measure(List.of(text), Set.of());
  }
}
