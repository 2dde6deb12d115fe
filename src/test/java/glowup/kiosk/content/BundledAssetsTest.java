package glowup.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.check.CheckReport;
import glowup.kiosk.content.check.GradedText;
import glowup.kiosk.content.check.PackCheck;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.markdown.Chunk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that is shipped, as a clinic would check it. */
class BundledAssetsTest {
  private static final Path ASSETS = Path.of("assets");
  private static final ContentPack PACK =
      new PackReader(ASSETS, ASSETS.resolve("clinic.toml"), PackCopy.TODAY).read();
  private static final CheckReport CHECKED = PackCheck.of(PACK);
  private static final Pattern PERCENT =
      Pattern.compile("\\d\\s*(%|٪|percent|por ciento|(في|ب)المئة|في المائة|بالمائة)");
  private static final List<String> EXPLAINERS =
      List.of(
          "what-acne-is",
          "kinds-of-spots",
          "looking-after-your-skin",
          "myths",
          "treatments-on-skin",
          "treatments-by-mouth",
          "procedures",
          "how-long-treatment-takes",
          "scars-and-marks",
          "botox-and-acne",
          "botox-safety",
          "acne-and-how-you-feel",
          "when-to-get-help",
          "your-visit");

  @Test
  void thereIsNothingInItToMend() {
    assertEquals(List.of(), CHECKED.problems());
  }

  /** The hard ceiling counts every word; what the pages aim at leaves out the names of drugs. */
  @Test
  void everyPageIsPlainEnoughToRead() {
    var pages =
        CHECKED.texts().stream().filter(text -> text.part() == GradedText.Part.PAGE).toList();
    assertEquals(28, pages.size());
    pages.forEach(page -> assertTrue(page.measure().grade() <= 8, page::toString));
    assertTrue(
        pages.stream().filter(page -> page.measure().gradeWithoutNames() <= 6).count() >= 24);
  }

  @Test
  void allLanguagesHaveTheSameFourteenExplainersInTheSameOrder() {
    for (var language : PACK.languages()) {
      assertEquals(EXPLAINERS, explainers(language).map(Explainer::id).toList(), language);
    }
  }

  @Test
  void eachExplainerOpensWithItsOneMessageAndEndsWithWhatToDo() {
    var last = Map.of("en", "What you can do", "es", "Lo que puedes hacer", "ar", "ما يمكنك فعله");
    for (var language : PACK.languages()) {
      explainers(language)
          .forEach(
              explainer -> {
                var opening = explainer.chunks().getFirst();
                assertEquals("", opening.heading(), explainer.id());
                assertTrue(opening.html().contains("<p class=\"lead\"><strong>"), explainer.id());
                assertEquals(last.get(language), explainer.chunks().getLast().heading());
              });
    }
  }

  @Test
  void theGlossaryHasTheSameFortyTermsAndMoreInAllLanguages() {
    var ids = PACK.glossary("en").ids();
    assertTrue(ids.size() >= 40, ids::toString);
    for (var language : PACK.languages()) {
      assertEquals(ids, PACK.glossary(language).ids(), language);
    }
  }

  @Test
  void everyPictureOfAnExplainerHasItsWordsAndThereAreSixteenAtLeast() {
    for (var language : PACK.languages()) {
      var figures =
          explainers(language)
              .flatMap(explainer -> explainer.chunks().stream())
              .flatMap(chunk -> chunk.figures().stream())
              .toList();
      assertTrue(figures.stream().map(Chunk.Figure::picture).distinct().count() >= 16);
      figures.forEach(
          figure -> {
            assertFalse(figure.alternative().isBlank(), figure.picture());
            assertFalse(figure.caption().isBlank(), figure.picture());
          });
    }
  }

  @Test
  void thePageOnBotoxShowsItsFactsItsStudiesAndThatTheClinicSellsIt() {
    for (var language : PACK.languages()) {
      var page = PACK.library(language).find("botox-and-acne").orElseThrow();
      var cards = page.chunks().stream().flatMap(chunk -> chunk.cards().stream()).toList();
      assertEquals(List.of("note", "facts"), cards);
      assertTrue(pictures(page).containsAll(List.of("studies-at-a-glance", "evidence-meter")));
      assertTrue(
          page.chunks().stream()
              .flatMap(chunk -> chunk.blocks().stream())
              .anyMatch(block -> block.startsWith(PACK.settings().clinic().name())));
    }
  }

  /** A figure before and after says nothing without a group to compare with. */
  @Test
  void noPageShowsAPercentage() {
    for (var language : PACK.languages()) {
      explainers(language)
          .flatMap(explainer -> explainer.chunks().stream())
          .flatMap(chunk -> chunk.blocks().stream())
          .forEach(block -> assertFalse(PERCENT.matcher(block).find(), block));
    }
  }

  /** The rows of the study table that the pages were written from, by what finds each again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008 | J Drugs Dermatol                              | Shah
          2013 | Dermatol Surg 2013;39                         | Rose and Goldberg
          2013 | J Dermatol Sci 2013                           | Li
          2015 | https://pubmed.ncbi.nlm.nih.gov/25825422/     | Min
          2017 | PMC5367871                                    | Sapra
          2021 | Dermatol Surg 2021                            | Kesty and Goldberg
          2021 | https://pubmed.ncbi.nlm.nih.gov/31865815/     | Sayed
          2022 | https://pubmed.ncbi.nlm.nih.gov/35312149/     | Calvisi
          2025 | https://doi.org/10.1007/s00403-024-03792-6    | ~
          2025 | https://doi.org/10.3389/fmed.2025.1610125     | ~
          2021 | Toxins 2021;13                                | Rho
          2024 | 2024                                          | Maden
          2024 | Medicine                                      | Bin Dayel
          """)
  void everyRowOfTheStudyTableIsNamedWhereBotoxIsExplained(int year, String where, String who) {
    for (var language : PACK.languages()) {
      var sources = PACK.library(language).find("botox-and-acne").orElseThrow().sources();
      assertTrue(
          sources.stream()
              .anyMatch(
                  source ->
                      source.year() == year
                          && (source.published() + " " + source.url()).contains(where)
                          && (who.equals("~") || source.authors().startsWith(who))),
          () -> who + " " + year + " is not among " + sources);
    }
  }

  @Test
  void everyLanguageHasEveryPart() {
    assertEquals(PACK.settings().languages(), PACK.languages());
    assertTrue(PACK.summaryPage().isPresent());
    for (var language : PACK.languages()) {
      assertTrue(PACK.questionnaire(language).isPresent(), language);
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

  private static List<String> pictures(Explainer explainer) {
    return explainer.chunks().stream()
        .flatMap(chunk -> chunk.figures().stream())
        .map(Chunk.Figure::picture)
        .toList();
  }

  private static Stream<Explainer> explainers(String language) {
    return PACK.library(language).explainers().stream();
  }
}
