package glowup.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicWordsTest {
  private static final Words WORDS =
      new WordsReader(
              problem -> {
                throw new AssertionError(problem);
              })
          .read(Path.of("assets", "words", "ar.properties"), "ar")
          .orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "0,   لا أسئلة على ورقتك",
    "1,   سؤال واحد على ورقتك",
    "2,   سؤالان على ورقتك",
    "3,   3 أسئلة على ورقتك",
    "11,  11 سؤالًا على ورقتك",
    "100, 100 سؤال على ورقتك",
  })
  void aCountFollowsTheLanguage(int count, String expected) {
    assertEquals(expected, WORDS.text("home.summary.note", Map.of("count", count)));
  }

  /** The pages and the phone numbers are written so, and one screen shows one kind of digits. */
  @Test
  void numbersAndDatesAreInTheDigitsOfThePages() {
    assertEquals("-12.5", new Digits(WORDS).shown("-12.5").replace('\u2212', '-'));
    assertEquals(
        "24 نوفمبر 2026",
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(WORDS.locale())
            .format(LocalDate.of(2026, 11, 24)));
  }

  @ParameterizedTest
  @CsvSource({"ar, 2", "ar-u-nu-arab, ٢", "en, 2"})
  void aClinicThatAsksForOtherDigitsHasThem(String tag, String two) {
    assertEquals(two, new Digits(new Words(tag, Map.of())).shown("2"));
    assertEquals(two, new Words(tag, Map.of("two", "{n}")).text("two", Map.of("n", 2)));
  }

  @ParameterizedTest
  @CsvSource({"ar, arab", "en, latn", "es, latn", "fa, arab", "zh, hans"})
  void aLanguageKnowsItsLetters(String tag, String script) {
    assertEquals(script, new Words(tag, Map.of()).script());
  }
}
