package glowup.kiosk.explainer;

import static glowup.kiosk.explainer.Texts.explainer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainerLibraryTest {
  private final Explainer care = explainer("care", 20, "Why?", "How?");
  private final Explainer acne = explainer("acne", 10);
  private final Explainer botox = explainer("botox", 20);
  private final ExplainerLibrary library = new ExplainerLibrary(List.of(care, botox, acne));

  @Test
  void theShelfIsInOrderAndThenByName() {
    assertEquals(List.of(acne, botox, care), library.explainers());
  }

  @Test
  void oneIsFoundByItsName() {
    assertEquals(Optional.of(botox), library.find("botox"));
    assertEquals(Optional.empty(), library.find("Botox"));
  }

  @Test
  void afterEachComesTheNextAndAfterTheLastNone() {
    assertEquals(Optional.of(botox), library.after("acne"));
    assertEquals(Optional.of(care), library.after("botox"));
    assertEquals(Optional.empty(), library.after("care"));
    assertEquals(Optional.empty(), library.after("none of the shelf"));
  }

  @Test
  void aQuestionHasItsWordsWhereTheLanguageHasThem() {
    assertEquals(Optional.of("How?"), library.words(new Reading.Question("care", 1)));
    assertEquals(Optional.empty(), library.words(new Reading.Question("care", 2)));
    assertEquals(Optional.empty(), library.words(new Reading.Question("acne", 0)));
    assertEquals(Optional.empty(), library.words(new Reading.Question("gone", 0)));
  }
}
