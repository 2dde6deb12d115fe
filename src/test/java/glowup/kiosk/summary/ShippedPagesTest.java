package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Paper;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.RealParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that the shipped content makes, read back. */
class ShippedPagesTest {
  private final ContentPack content = ShippedVisits.content();
  private final SummaryPdf pdf = new SummaryPdf(Visits.ASSETS.resolve("fonts"));

  @ParameterizedTest
  @CsvSource({"A4, en, 1", "LETTER, en, 1", "A4, es, 2", "LETTER, es, 2"})
  void aUsualVisitIsOneSideInOneLanguage(Paper paper, String language, int most)
      throws IOException {
    assertTrue(sides(usual(paper, language)) <= most);
  }

  @ParameterizedTest
  @CsvSource({"A4", "LETTER"})
  void roomToWriteQuestionsByHandNeverCostsASide(Paper paper) throws IOException {
    assertEquals(1, sides(page(ShippedVisits.unasked(content, paper, "en"), "en")));
  }

  @ParameterizedTest
  @CsvSource({"A4, en", "LETTER, en", "A4, es", "LETTER, es"})
  void theLongestVisitIsTwoSidesAndNothingOnThemIsSmall(Paper paper, String language)
      throws IOException {
    var page = page(ShippedVisits.longest(content, paper, language), language);
    assertEquals(2, sides(page));
    assertEquals(12, smallest(page), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"A4, en", "LETTER, es"})
  void everyQuestionThereIsStaysWithinTwoSidesWhichSayHowManyAreNotOnThem(
      Paper paper, String language) throws IOException {
    var summary = ShippedVisits.all(content, paper, language);
    var words = content.pageWords(language);
    var document = new SummaryMaker(content.summaryPage().orElseThrow(), pdf).make(summary, words);
    assertEquals(2, document.pages().size());
    var text = text(document.pdf());
    int on = 0;
    for (var question : summary.questions()) {
      assertTrue(document.text().contains("- " + question.own()), question::own);
      on += text.contains(question.own()) ? 1 : 0;
    }
    assertTrue(on > 0, text);
    int left = summary.questions().size() - on;
    assertTrue(left > 0, text);
    assertTrue(text.contains(left + " more questions did not fit on this page."), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void aPageOfNobodysCanBeMadeBeforeAnyVisitorComes(String language) {
    var maker = new SummaryMaker(content.summaryPage().orElseThrow(), pdf);
    assertDoesNotThrow(() -> maker.warm(content.pageWords(language)));
  }

  @Test
  void aUsualPageHasNoSmallPrint() throws IOException {
    assertEquals(12, smallest(usual(Paper.A4, "en")), 0.01);
  }

  @Test
  void theClinicalWordsStandBeforeThoseOfTheVisitor() throws IOException {
    assertInOrder(
        text(usual(Paper.A4, "en")),
        "Look at this first",
        "What matters most to me",
        "Clear spots",
        "In clinical words",
        "In my words",
        "Where / Distribution",
        "Open or closed comedones",
        "Blackheads or whiteheads",
        "Over-the-counter products",
        "Products from a shop",
        "duration: 6 to 12 weeks",
        "how long: 6 to 12 weeks",
        "Mood and daily life / Psychosocial impact",
        "My questions");
  }

  @Test
  void whoReadsOnlyOneOfTwoLanguagesCanReadThePage() throws IOException {
    var text = text(usual(Paper.A4, "es"));
    assertInOrder(text, "Para mi consulta de hoy", "Ver esto primero", "Mi piel", "Dónde", "Cara");
    assertInOrder(
        text, "For my visit today", "Look at this first", "My skin", "Distribution", "Face");
    assertInOrder(text, "Open or closed comedones", "Puntos negros o puntos blancos");
    assertInOrder(text, "Esto no es un diagnóstico", "This is not a diagnosis");
  }

  @Test
  void otherSoftwareReadsTheSame(@TempDir Path folder) throws Exception {
    var file = folder.resolve("page.pdf");
    Files.write(file, usual(Paper.LETTER, "es"));
    var out = folder.resolve("page.txt");
    assertTrue(
        RealParts.run(
            RealParts.pdfToText().toString(), "-layout", file.toString(), out.toString()));
    var text = Files.readString(out, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    for (var part : List.of("Dónde", "Distribution", "Puntos negros", "Open or closed", "911")) {
      assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Drawing of a body, with these places marked in black: Face, Back
          es | Dibujo de un cuerpo con estos lugares marcados en negro: Cara, Espalda \
          / Drawing of a body, with these places marked in black: Face, Back
          """)
  void theDrawingSaysInWordsWhatItMarks(String language, String alternative) {
    var html =
        content
            .summaryPage()
            .orElseThrow()
            .html(ShippedVisits.usual(content, Paper.A4, language), content.pageWords(language));
    assertTrue(html.contains("alt=\"" + alternative + "\""), html);
  }

  private byte[] usual(Paper paper, String language) {
    return page(ShippedVisits.usual(content, paper, language), language);
  }

  private byte[] page(Summary summary, String language) {
    return pdf.pdf(content.summaryPage().orElseThrow().html(summary, content.pageWords(language)));
  }

  private static int sides(byte[] page) throws IOException {
    try (var document = Loader.loadPDF(page)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] page) throws IOException {
    try (var document = Loader.loadPDF(page)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The size of the smallest letters, in points. */
  private static float smallest(byte[] page) throws IOException {
    var smallest = new float[] {Float.MAX_VALUE};
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            smallest[0] = Math.min(smallest[0], letter.getFontSizeInPt());
          }
        };
    try (var document = Loader.loadPDF(page)) {
      stripper.getText(document);
    }
    return smallest[0];
  }

  private static void assertInOrder(String text, String... parts) {
    int at = -1;
    for (var part : parts) {
      int next = text.indexOf(part, at + 1);
      assertTrue(next > at, () -> part + " is missing, or too early, in:\n" + text);
      at = next;
    }
  }
}
