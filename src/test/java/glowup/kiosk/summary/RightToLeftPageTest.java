package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Paper;
import glowup.kiosk.content.ContentPack;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the shipped Arabic words, read back. */
class RightToLeftPageTest {
  private final SummaryPdf pdf = new SummaryPdf(Visits.ASSETS.resolve("fonts"));
  private final Path folder;

  RightToLeftPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aVisitorAndAPractitionerOfTwoDirectionsCanBothReadThePage() throws IOException {
    try (var page = usual(Paper.A4, "ar", "en", "ar")) {
      var text = text(page);
      for (var part :
          List.of(
              "لزيارتي اليوم",
              "For my visit today",
              "بكلماتي",
              "In clinical words",
              "الوجه",
              "Face",
              "Open or closed comedones",
              "هذا ليس تشخيصًا",
              "This is not a diagnosis",
              "911")) {
        assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
      }
      assertTrue(page.getNumberOfPages() <= 2);
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, en, ar, ar", "LETTER, en, ar, ar", "A4, ar, en, ar", "LETTER, ar, en, en"})
  void theLongestVisitIsTwoSides(Paper paper, String clinic, String other, String language)
      throws IOException {
    var content = ShippedVisits.content(folder, clinic, other);
    var maker = new SummaryMaker(content.summaryPage().orElseThrow(), pdf);
    var longest = ShippedVisits.longest(content, paper, language);
    var pages = maker.make(longest, content.pageWords(language)).pages();
    assertEquals(2, pages.size());
  }

  @Test
  void theLettersAreJoinedAndDrawnFromTheRight() throws IOException {
    try (var page = words("بشرتك")) {
      var forms =
          drawn(page).stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip();
      // Kaf at the end, teh at a beginning, reh at an end, sheen between, beh at the beginning.
      assertEquals("\uFEDA\uFE97\uFEAE\uFEB8\uFE91", forms);
    }
  }

  @Test
  void aVowelSignTakesNoRoomOfItsOwn() throws IOException {
    try (var plain = words("مقدم");
        var signed = words("مقدّم")) {
      assertEquals(width(plain), width(signed), 0.1);
    }
  }

  @Test
  void theQuestionStandsRightmostAndIsReadFirst() throws IOException {
    try (var page = usual(Paper.A4, "ar", "en", "ar")) {
      assertEquals(List.of("TH", "TH", "TH"), kinds(rows(page).getFirst()));
      assertEquals(List.of("TH", "TD", "TD"), kinds(rows(page).get(1)));
      var table = text(page);
      assertTrue(table.contains("بكلماتي In clinical words"), table);
    }
  }

  @Test
  void aLatinNameKeepsItsOrderWithinArabicWords() throws IOException {
    try (var page = words("جرّبتُ Benzoyl peroxide 5% منذ 12 أسبوعًا.")) {
      var text = text(page);
      assertTrue(text.contains("Benzoyl peroxide 5%"), text);
      assertTrue(left(page, 'ج') > left(page, 'B'), text);
      assertTrue(left(page, 'B') > left(page, '1'), text);
      assertTrue(left(page, '1') > left(page, 'ع'), text);
    }
  }

  /** A page with nothing but these words. */
  private PDDocument words(String words) throws IOException {
    return Loader.loadPDF(
        pdf.pdf(
            """
            <html lang="ar" dir="rtl">
              <head>
                <title>t</title>
                <style>body { font-family: AtkinsonHyperlegibleNext }</style>
              </head>
              <body><p>%s</p></body>
            </html>
            """
                .formatted(words)));
  }

  private PDDocument usual(Paper paper, String language, String clinic, String other)
      throws IOException {
    var content = ShippedVisits.content(folder, clinic, other);
    return page(content, ShippedVisits.usual(content, paper, language), language);
  }

  private PDDocument page(ContentPack content, Summary summary, String language)
      throws IOException {
    var page = content.summaryPage().orElseThrow();
    return Loader.loadPDF(pdf.pdf(page.html(summary, content.pageWords(language))));
  }

  /** With letters that share a form taken for the Arabic one of them. */
  private static String text(PDDocument page) throws IOException {
    return plain(new PDFTextStripper().getText(page)).replaceAll("\\s+", " ");
  }

  private static String plain(String drawn) {
    return Normalizer.normalize(drawn, Normalizer.Form.NFKC)
        .replace('\u06CC', 'ي')
        .replace('\u06A9', 'ك')
        .replace('\u06D5', 'ه');
  }

  /** All that is drawn, in that order. */
  private static List<TextPosition> drawn(PDDocument page) throws IOException {
    var drawn = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            drawn.add(letter);
          }
        };
    stripper.getText(page);
    return drawn;
  }

  /** How far from the left edge of the paper the first such letter drawn is, in points. */
  private static float left(PDDocument page, char letter) throws IOException {
    return drawn(page).stream()
        .filter(drawn -> plain(drawn.getUnicode()).indexOf(letter) == 0)
        .findFirst()
        .orElseThrow()
        .getX();
  }

  private static double width(PDDocument page) throws IOException {
    return drawn(page).stream().mapToDouble(TextPosition::getWidth).sum();
  }

  private static List<PDStructureElement> rows(PDDocument page) {
    var rows = new ArrayList<PDStructureElement>();
    collect(page.getDocumentCatalog().getStructureTreeRoot(), rows);
    return rows;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> rows) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("TR")) {
          rows.add(element);
        }
        collect(element, rows);
      }
    }
  }

  private static List<String> kinds(PDStructureElement row) {
    return row.getKids().stream()
        .map(PDStructureElement.class::cast)
        .map(PDStructureElement::getStructureType)
        .toList();
  }
}
