package glowup.kiosk.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.check.GradedText.Part;
import glowup.kiosk.prose.Measure;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeCheckTest {
  private final List<Problem> found = new ArrayList<>();
  private final SmallPack pack;

  GradeCheckTest(@TempDir Path folder) {
    pack = new SmallPack(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE,    300, 8.0,  6.0, 15.0, ''",
    "PAGE,    300, 8.1,  2.0, 15.0, ERROR",
    "PAGE,    300, 9.0,  8.1, 15.0, ERROR",
    "PAGE,    300, 8.0,  6.1, 15.0, WARNING",
    "PAGE,    300, 2.0,  8.1, 15.0, ERROR",
    "PAGE,    300, 2.0,  2.0, 15.1, WARNING",
    "PAGE,     10, 9.0,  9.0, 15.0, ERROR",
    "SECTION,  30, 12.0, 6.0, 15.0, ''",
    "SECTION,  30, 12.0, 6.1, 15.0, WARNING",
    "SECTION,  30, 12.0, 8.1, 15.0, ERROR",
    "SECTION,  30, 2.0,  2.0, 15.1, WARNING",
    "SECTION,  29, 20.0, 20., 29.0, ''",
  })
  void aTextIsJudgedByItsFigures(
      Part part, int words, double grade, double plain, double sentence, String severity) {
    new GradeCheck(found::add).check(text(part, words, grade, plain, sentence));
    assertEquals(
        severity.isEmpty() ? List.of() : List.of(Problem.Severity.valueOf(severity)),
        found.stream().map(Problem::severity).toList());
  }

  @Test
  void theMessageGivesAllFiguresAndSaysWhatToDo() {
    new GradeCheck(found::add).check(text(Part.SECTION, 40, 9.5, 8.2, 12));
    assertEquals(
        "page.md:7: \"Why?\" is hard to read: grade 9.5, without names of medicines 8.2"
            + " (Flesch-Kincaid 9.5 and 8.2), 12.0 words a sentence. The grade must be at most 8."
            + " Use shorter sentences and everyday words.",
        found.getFirst().toString());
  }

  @Test
  void aLongSentenceIsSaidWithItsRemedy() {
    new GradeCheck(found::add).check(text(Part.PAGE, 40, 2, 2, 16));
    assertEquals(
        "page.md:7: warning: The page has 16.0 words a sentence on average; it should have at most"
            + " 15. Make two sentences of one.",
        found.getFirst().toString());
  }

  @Test
  void everyPageAndSectionIsMeasuredAtItsLine() {
    var texts = pack.report().texts();
    assertEquals(8, texts.size());
    assertEquals(
        List.of("en", "en", "en", "en", "es", "es", "es", "es"),
        texts.stream().map(GradedText::language).toList());
    var page = texts.getFirst();
    assertEquals(Part.PAGE, page.part());
    assertEquals(1, page.line());
    var section = texts.get(2);
    assertEquals("What is a pore?", section.heading());
    assertEquals(
        pack.at(SmallPack.ENGLISH, "## What is a pore?"), SmallPack.ENGLISH + ":" + section.line());
    // Heading 4, sentence 9, caption 5, card 2 and 3.
    assertEquals(23, section.measure().words());
    assertTrue(
        section.note().contains(": note: \"What is a pore?\", 23 words: grade "), section.note());
    assertTrue(
        section.note().endsWith(" words a sentence, too short to be graded alone"), section.note());
  }

  @Test
  void theWordsOfAMedicinesNameAreLeftOutAlsoAsPlurals() {
    pack.files()
        .append("glossary/es.md", "\n## Peróxido de benzoílo {#peroxide .drug}\n\nUn gel.\n");
    var names = "de adapaleno, adapalenos y peróxidos de benzoílo.";
    pack.files().append(SmallPack.SPANISH, "\n## Nota\n\n" + names + "\n");
    var measure = pack.report().texts().getLast().measure();
    assertEquals(8, measure.words());
    // No-ta and "de y de": 4 words, 2 sentences, 5 syllables: 206.84 - 75 - 2.04.
    assertEquals(129.8, measure.scoreWithoutNames());
  }

  @Test
  void aLanguageWithoutAFormulaIsSaidOnce() {
    pack.files()
        .write("clinic.toml", "languages = [\"en\", \"fr\"]\n")
        .write("words/fr.properties", "nav.home = Accueil\n")
        .write("explainers/fr/pores.md", "");
    assertEquals(4, pack.report().texts().size());
    assertEquals(
        List.of(
            pack.files().path("explainers/fr")
                + ": note: No formula tells how hard `fr` is to read. Have readers try these"
                + " pages."),
        pack.report().notes());
  }

  private static GradedText text(
      Part part, int words, double grade, double plain, double sentence) {
    return new GradedText(
        "en",
        "page",
        part,
        "Why?",
        Path.of("page.md"),
        7,
        new Measure("Flesch-Kincaid", words, 3, sentence, grade, plain, grade, plain));
  }
}
