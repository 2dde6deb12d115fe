package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPageTest {
  private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "en, Test page, GlowUp MediSpa",
    "es, Página de prueba, Papel en los ajustes: letter"
  })
  void itIsOneSideWithTheClinicTheSettingsARulerAndGreys(
      String language, String title, String line) {
    var html = TestPage.html(SettingsReader.defaults(), words(language), NOON);
    assertTrue(html.contains("<h1>" + title + "</h1>"), html);
    assertTrue(html.contains(line), html);

    var pdf = new SummaryPdf(Path.of("assets", "fonts"));
    var sides = pdf.pictures(pdf.pdf(html), 425);

    assertEquals(1, sides.size());
    var greys =
        Arrays.stream(sides.getFirst().argb())
            .map(pixel -> pixel & 0xFFFFFF)
            .filter(pixel -> pixel == 0x666666 || pixel == 0xCCCCCC)
            .distinct()
            .count();
    assertEquals(2, greys, "the patches are there");
  }

  private static Words words(String language) {
    return new WordsReader(
            problem -> {
              throw new AssertionError(problem.toString());
            })
        .read(Path.of("assets", "words", language + ".properties"), language)
        .orElseThrow();
  }
}
