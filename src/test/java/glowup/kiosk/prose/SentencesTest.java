package glowup.kiosk.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | One. Two? Three! Four                 | One / Two / Three / Four
          en | Ask Dr. Lee. He knows.                | Ask Dr Lee / He knows
          en | Use a gel, e.g. Adapalene.            | Use a gel e.g Adapalene
          en | Use one, i.e. Not two.                | Use one i.e Not two
          en | Ask a good Mr. Best. Rest.            | Ask a good Mr Best / Rest
          en | Go to St. Mary. Rest.                 | Go to St Mary / Rest
          en | Open at 9 a.m. on weekdays.           | Open at 9 a.m on weekdays
          en | Use 2.5 percent. It is mild.          | Use 2.5 percent / It is mild
          en | About 10,000 people, or 50%.          | About 10,000 people or 50
          en | Wait 6–8 weeks - or more.             | Wait 6–8 weeks or more
          en | "Is it safe?" Ask.                    | Is it safe / Ask
          en | Stop (see below). Then rest.          | Stop see below / Then rest
          en | A water-based cream; don't rub it.    | A water-based cream don't rub it
          en | It’s yours: the nurse’s gift.         | It’s yours the nurse’s gift
          en | well, this,that                       | well this that
          en | It is best. The face. Go, Dr.         | It is best / The face / Go Dr
          es | ¿Duele? ¡No! Un poco.                 | Duele / No / Un poco
          es | El Dr. Ruiz y la Dra. Gil. Hola.      | El Dr Ruiz y la Dra Gil / Hola
          es | Un gel, p. ej. Botox. Nada más.       | Un gel p ej Botox / Nada más
          """)
  void textIsCutWhereItsSentencesEnd(String language, String text, String cut) {
    assertEquals(cut, cut(language, List.of(text)));
  }

  @Test
  void aBlockEndsItsSentenceWithoutAFullStop() {
    assertEquals(
        "Creams and gels / Most help / Rest",
        cut("en", List.of("Creams and gels", "Most help.", "Rest")));
  }

  @Test
  void whatHoldsNoWordIsNoSentence() {
    assertEquals("", cut("en", List.of("", " - ", "…", "?!")));
  }

  @Test
  void anAccentWrittenAsAMarkOfItsOwnIsPutOnItsLetter() {
    assertEquals("acn\u00e9", cut("es", List.of("acne\u0301")));
  }

  private static String cut(String language, List<String> blocks) {
    return new Sentences(language)
        .of(blocks).stream()
            .map(words -> String.join(" ", words))
            .collect(Collectors.joining(" / "));
  }
}
