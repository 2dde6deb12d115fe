package glowup.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that is shipped, as a clinic would check it. */
class BundledAssetsTest {
  private static final Path ASSETS = Path.of("assets");
  private static final ContentPack PACK =
      new PackReader(ASSETS, ASSETS.resolve("clinic.toml"), PackCopy.TODAY).read();

  @Test
  void nothingInItIsAnError() {
    assertEquals(List.of(), PACK.problems().stream().filter(Problem::isError).toList());
  }

  @Test
  void everyLanguageHasEveryPart() {
    assertEquals(PACK.settings().languages(), PACK.languages());
    assertTrue(PACK.summaryPage().isPresent());
    for (var language : PACK.languages()) {
      assertTrue(PACK.questionnaire(language).isPresent(), language);
      assertEquals(14, PACK.library(language).explainers().size(), language);
    }
  }

  @Test
  void everyOneOfTheClinicsElevenClaimsHasAHome() {
    for (var language : PACK.languages()) {
      assertEquals(
          IntStream.rangeClosed(1, 11).boxed().toList(),
          explainers(language)
              .flatMap(explainer -> explainer.claims().stream())
              .distinct()
              .sorted()
              .toList(),
          language);
    }
  }

  @Test
  void everyExplainerNamesItsSourcesAndOffersQuestions() {
    for (var language : PACK.languages()) {
      explainers(language)
          .forEach(
              explainer -> {
                assertFalse(explainer.sources().isEmpty(), explainer.id());
                assertFalse(explainer.questions().isEmpty(), explainer.id());
              });
    }
  }

  @Test
  void noTwoExplainersClaimTheSamePlaceOnTheShelf() {
    for (var language : PACK.languages()) {
      var orders = explainers(language).map(Explainer::order).toList();
      assertEquals(orders.stream().distinct().toList(), orders);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"botox-muscle", "spot-kinds", "spot-papules", "logo"})
  void aMissingPictureIsAnErrorWhereverItIsNamed(String id, @TempDir Path folder) {
    var copy = PackCopy.in(folder).delete("illustrations/" + id + ".svg");
    var errors = copy.errors(copy.read());
    assertFalse(errors.isEmpty());
    assertEquals(
        List.of(),
        errors.stream().filter(error -> !error.contains("illustrations/" + id + ".svg")).toList());
  }

  private static Stream<Explainer> explainers(String language) {
    return PACK.library(language).explainers().stream();
  }
}
