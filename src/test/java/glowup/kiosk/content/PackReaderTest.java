package glowup.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic breaks one thing at a time; the rest must still be there. */
class PackReaderTest {
  private static final String PAGE = "explainers/en/treatments-on-skin.md";

  private final Path outside;
  private final PackCopy copy;

  PackReaderTest(@TempDir Path folder, @TempDir Path outside) {
    this.outside = outside;
    copy = PackCopy.in(folder);
  }

  @Test
  void aWholeCopyHasNoErrors() {
    assertEquals(List.of(), copy.errors(copy.read()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explainers/en/myths.md      | explainers/en/myths.md:1: Front matter is missing.
          self-check/en.json          | self-check/en.json:1: Not valid JSON:
          summary/page.html           | summary/page.html:1: Not well-formed XHTML:
          illustrations/tried-shop.svg | illustrations/tried-shop.svg:1: Not a valid SVG:
          clinic.toml                 | clinic.toml:1: Not valid TOML:
          """)
  void aBrokenPartIsNamedAndTheRestLoads(String part, String message) {
    var pack = copy.write(part, "broken {").read();
    assertTrue(
        copy.errors(pack).getFirst().startsWith(message), () -> copy.errors(pack).toString());
    assertEquals(part.endsWith(".md") ? 13 : 14, pack.library("en").explainers().size());
    assertEquals(!part.startsWith("self-check"), pack.questionnaire("en").isPresent());
    assertEquals(!part.startsWith("summary"), pack.summaryPage().isPresent());
    assertEquals(!part.startsWith("clinic"), pack.settings().demo());
    assertEquals(part.startsWith("clinic") ? List.of("en") : List.of("en", "es"), pack.languages());
  }

  @ParameterizedTest
  @CsvSource({
    "self-check/en.json",
    "summary/page.html",
    "summary/page.css",
    "illustrations/logo.svg",
    "words/en.properties",
  })
  void aMissingPartIsNamed(String part) {
    var errors = copy.errors(copy.delete(part).read());
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.getFirst().contains(part), errors.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "words/es.properties",
    "glossary/en.md",
    "explainers/en/myths.md",
    "self-check/en.json",
    "summary/page.html",
    "summary/page.css",
    "illustrations/tried-shop.svg",
    "fonts/AtkinsonHyperlegibleNext_400Regular.ttf",
  })
  void aPartThatALinkBringsInFromElsewhereIsRefusedAndNamed(String part) throws IOException {
    var elsewhere = outside.resolve("elsewhere");
    Files.move(copy.path(part), elsewhere);
    Files.createSymbolicLink(copy.path(part), elsewhere);

    var errors = copy.errors(copy.read());

    var refused =
        part + ":1: A link leads out of the content folder. Put the file itself in its place.";
    assertTrue(errors.contains(refused), errors.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../words/en", "/etc/hostname", "..", "en/../es", "e", "en.md"})
  void aLanguageThatIsAWayToAnotherFolderIsRefusedOnItsLine(String name) {
    copy.replaceAll("clinic.toml", "(?m)^languages = .*", "languages = [\"en\", \"" + name + "\"]");

    var pack = copy.read();

    assertEquals(List.of("en"), pack.languages());
    assertTrue(
        copy.errors(pack).stream()
            .anyMatch(
                error ->
                    error.matches(
                        "clinic\\.toml:\\d+: .*\"" + name + "\" is not a language's short name.*")),
        () -> copy.errors(pack).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../fonts/OFL", "/etc/hostname", "../illustrations/logo"})
  void aLogoOutsideThePicturesIsNone(String name) {
    copy.replaceAll("clinic.toml", "(?m)^logo = .*", "logo = \"" + name + "\"");

    var errors = copy.errors(copy.read());

    assertTrue(errors.getFirst().contains("`clinic.logo` names no picture"), errors.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../outside.svg",
        "/etc/outside.svg",
        "../../illustrations/../../outside.svg",
        "file:///etc/outside.svg",
      })
  void aPictureOutsideThePicturesIsNoneOfAPage(String place) {
    copy.append("explainers/en/myths.md", "\n![A picture](" + place + ")\n");

    var errors = copy.errors(copy.read());

    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.getFirst().startsWith("explainers/en/myths.md:"), errors.toString());
    assertTrue(errors.getFirst().contains("picture"), errors.toString());
  }

  @Test
  void withoutSettingsTheKioskIsADemo() {
    assertTrue(copy.delete("clinic.toml").read().settings().demo());
  }

  @Test
  void aLanguageWithoutWordsIsNotOffered() {
    var pack = copy.replace("clinic.toml", "[\"en\", \"es\"]", "[\"fr\", \"en\"]").read();
    assertEquals(List.of("en"), pack.languages());
    assertEquals("en", pack.clinicLanguage());
    assertEquals(1, copy.errors(pack).size(), () -> copy.errors(pack).toString());
    assertTrue(copy.errors(pack).getFirst().startsWith("words/fr.properties:1: "));
  }

  @Test
  void aLanguageWithWordsOnlyIsOfferedAndItsGapsAreListed() {
    copy.replace("clinic.toml", "[\"en\", \"es\"]", "[\"en\", \"fr\"]")
        .write("words/fr.properties", "nav.home = Accueil\n");
    var pack = copy.read();
    assertEquals(List.of("en", "fr"), pack.languages());
    assertEquals(Optional.empty(), pack.questionnaire("fr"));
    var errors = copy.errors(pack);
    assertTrue(errors.stream().anyMatch(e -> e.contains("`nav.back` has no words in fr.")));
    assertTrue(errors.stream().anyMatch(e -> e.startsWith("self-check/fr.json:1: ")));
    assertTrue(errors.stream().anyMatch(e -> e.startsWith("explainers/fr:1: ")));
    assertEquals(14, pack.library("en").explainers().size());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, false", "2026-11-23, true", "2026-11-24, true"})
  void aPagePastItsReviewIsWithdrawn(String reviewBy, boolean shown) {
    copy.replaceAll(PAGE, "review_by: .*", "review_by: " + reviewBy);
    var pack = copy.read();
    assertEquals(shown, pack.library("en").find("treatments-on-skin").isPresent());
    var withdrawn = PAGE + ":1: `review_by` has passed, so the page is withdrawn.";
    assertEquals(!shown, copy.errors(pack).stream().anyMatch(e -> e.startsWith(withdrawn)));
  }

  @Test
  void draftsAreHiddenWhereTheClinicSaysSo() {
    assertFalse(copy.read().library("en").explainers().isEmpty());
    copy.replace("clinic.toml", "show_drafts = true", "show_drafts = false")
        .replace(PAGE, "status: draft", "status: approved")
        .replace(PAGE, "reviewed_by: \"\"", "reviewed_by: Dr Lee")
        .replace(PAGE, "reviewed: \"\"", "reviewed: \"2026-11-01\"");
    var pack = copy.read();
    assertEquals(
        List.of("treatments-on-skin"),
        pack.library("en").explainers().stream().map(explainer -> explainer.id()).toList(),
        () -> copy.errors(pack).toString());
    assertEquals(Optional.empty(), pack.questionnaire("en"));
    assertTrue(pack.problems().stream().allMatch(Problem::isError), "hidden words are plain");
  }

  @Test
  void aColourOfTheClinicsOwnIsUsed() {
    copy.replace("clinic.toml", "[colours.light]", "[colours.light]\naccent = \"#0B3C40\"");
    var pack = copy.read();
    assertEquals(List.of(), copy.errors(pack));
    assertEquals("#0B3C40", pack.palette(Theme.LIGHT).colour("accent"));
    assertNotEquals("#0B3C40", pack.palette(Theme.DARK).colour("accent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accent = "#F0F0F0" | accent on
          acent = "#0B3C40"  | there is no colour of that name
          accent = "teal"    | a colour is written #rrggbb
          """)
  void aColourThatCannotBeUsedIsNamedAndTheBuiltInOnesStay(String line, String message) {
    copy.replace("clinic.toml", "[colours.light]", "[colours.light]\n" + line);
    var pack = copy.read();
    assertEquals(Palette.builtIn(Theme.LIGHT).colours(), pack.palette(Theme.LIGHT).colours());
    var error = copy.errors(pack).getFirst();
    assertTrue(error.startsWith("clinic.toml:1: [colours.light] "), error);
    assertTrue(error.contains(message), error);
  }

  @Test
  void aPinThatIsNoHashIsNamed() {
    copy.append("clinic.toml", "[staff]\npin_hash = \"123456\"\n");
    var errors = copy.errors(copy.read());
    assertEquals(1, errors.size());
    assertTrue(errors.getFirst().startsWith("clinic.toml:1: `staff.pin_hash`: it must look like"));
    assertFalse(errors.getFirst().contains("123456"));
  }

  @Test
  void aNameThatNobodyKnowsIsFoundInPagesAndInTheSelfCheck() {
    copy.append(PAGE, "\nRing {{phone.nobody}}.\n");
    var errors = copy.errors(copy.read());
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.getFirst().contains("`{{phone.nobody}}` is not known."), errors.toString());
  }
}
