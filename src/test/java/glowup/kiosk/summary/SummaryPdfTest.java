package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Paper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryPdfTest {
  private final SummaryPdf pdf = new SummaryPdf(Visits.ASSETS.resolve("fonts"));

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aFullVisitIsOneSideOfThePaper(Paper paper) throws IOException {
    try (var document = document(Visits.full(paper))) {
      assertEquals(1, document.getNumberOfPages());
      var size = document.getPage(0).getMediaBox();
      assertEquals(paper == Paper.A4 ? 595 : 612, size.getWidth(), 1);
      assertEquals(paper == Paper.A4 ? 842 : 792, size.getHeight(), 1);
    }
  }

  @Test
  void thePageSaysAllOfTheVisit() throws IOException {
    var text = text(Visits.full(Paper.LETTER));
    for (var part :
        List.of(
            "Linden Skin Clinic",
            "For my visit today",
            "November 23, 2026",
            "Look at this first",
            "Deep, painful lumps: ask to have these looked at first.",
            "Clear spots · Scars",
            "Where Face · Back",
            "Adapalene 6 to 12 weeks · Some help",
            "Pregnancy prefer not to say",
            "Not answered Irregular periods",
            "How soon would it work?",
            "I read about What acne is · Scars and marks",
            "This is not a diagnosis. Show this page to your practitioner.",
            "Emergency: call 911",
            "Crisis line, day or night: 988")) {
      assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
    }
    assertTrue(text.indexOf("Today") < text.indexOf("Look at this first"), text);
    assertTrue(text.indexOf("Look at this first") < text.indexOf("Worth a mention"), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aPartLeftOutLeavesNoHeadingBehind(int part) throws IOException {
    var headings =
        List.of(
            "What the self-check said",
            "What matters most to me",
            "My skin",
            "What I have tried",
            "Please know this about me",
            "I read about",
            "Not answered");
    var sections = new ArrayList<>(Visits.SECTIONS);
    if (part >= 1 && part <= 4) {
      sections.set(part - 1, new Section(sections.get(part - 1).id(), List.of()));
    }
    if (part == 6) {
      sections.set(1, new Section("skin", List.of(Visits.answered("Where", "Face"))));
    }
    var text =
        text(Visits.of(
                Paper.A4,
                part == 0 ? List.of() : Visits.ADVICE,
                sections,
                Visits.QUESTIONS,
                part == 5 ? List.of() : Visits.TOPICS))
            .replaceAll("\\s+", " ");
    for (int i = 0; i < headings.size(); i++) {
      // The row passed over is one of the skin's, so it goes with them.
      boolean there = i != part && !(part == 2 && i == 6);
      assertEquals(there, text.contains(headings.get(i)), headings.get(i) + " in:\n" + text);
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void anEmptyVisitLeavesRoomToWriteQuestions(Paper paper) throws IOException {
    var text = text(Visits.empty(paper));
    assertTrue(text.contains("My questions"), text);
    assertTrue(text.contains("1\n2\n3\n4\n5\n"), text);
    assertTrue(text.contains("1 / 1"), text);
  }

  @Test
  void aVeryLongVisitRunsOverSeveralSidesAndLosesNothing() throws IOException {
    var many = Collections.nCopies(40, "Would the cream that helped my sister help me as well?");
    try (var document = document(Visits.asking(many.toArray(String[]::new)))) {
      assertTrue(document.getNumberOfPages() > 1);
      assertEquals(40, new PDFTextStripper().getText(document).split("my sister", -1).length - 1);
    }
  }

  @Test
  void aScreenReaderFindsTagsLanguageTitleAndDescription() throws IOException {
    try (var document = document(Visits.full(Paper.A4))) {
      var catalog = document.getDocumentCatalog();
      assertNotNull(catalog.getStructureTreeRoot());
      assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals("en", catalog.getLanguage());
      assertEquals("For my visit today", document.getDocumentInformation().getTitle());
      assertEquals(
          "A page that a visitor of Linden Skin Clinic made on November 23, 2026"
              + " to show to a practitioner.",
          document.getDocumentInformation().getSubject());
      for (var name : document.getPage(0).getResources().getFontNames()) {
        assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void whatAVisitorTypesIsTextWhateverItLooksLike() throws IOException {
    var text =
        text(
            Visits.asking(
                "<script>alert('x')</script> & {{clinic}} &amp;",
                "Wort".repeat(100),
                "\u202Eשלום مرحبا 😀 ok\u0007\uD800\uFFFE end",
                "=`\"quoted\"`"));
    assertTrue(text.contains("<script>alert('x')</script> & {{clinic}} &amp;"), text);
    assertTrue(text.replaceAll("\\s", "").contains("2" + "Wort".repeat(100)), text);
    assertTrue(text.contains("ok end"), text);
    assertTrue(text.contains("=`\"quoted\"`"), text);
  }

  @Test
  void thePageOpensNoConnection() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      var address = "http://127.0.0.1:" + server.getLocalPort();
      pdf.pdf(
          """
          <!DOCTYPE html>
          <html lang="en"><head><title>t</title>
          <link rel="stylesheet" href="%1$s/a.css"/>
          <style>@import url(%1$s/b.css); @font-face { font-family: F; src: url(%1$s/f.ttf) }
            body { font-family: F; background: url(%1$s/b.png) }</style></head>
          <body><p>text</p><img alt="a" src="%1$s/i.png"/><object data="%1$s/o.pdf"/></body></html>
          """
              .formatted(address));
      assertThrows(
          IllegalArgumentException.class,
          () -> pdf.pdf("<!DOCTYPE html SYSTEM \"" + address + "/xhtml.dtd\"><html/>"));
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    var html = Visits.page().html(Visits.full(Paper.A4), Visits.pageWords());
    var again = new SummaryPdf(Visits.ASSETS.resolve("fonts"));
    assertArrayEquals(pdf.pdf(html), again.pdf(html));
  }

  @Test
  void thePreviewShowsEverySideInBlackOnWhite() {
    var html = Visits.page().html(Visits.full(Paper.A4), Visits.pageWords());
    var pictures = pdf.pictures(pdf.pdf(html), 400);
    assertEquals(1, pictures.size());
    var picture = pictures.getFirst();
    assertEquals(400, picture.width());
    assertEquals(566, picture.height(), 1);
    assertEquals(picture.width() * picture.height(), picture.argb().length);
    assertTrue(IntStream.of(picture.argb()).anyMatch(pixel -> pixel == 0xFF000000));
    assertTrue(
        IntStream.of(picture.argb())
            .allMatch(
                pixel ->
                    (pixel & 0xFF) == (pixel >> 8 & 0xFF)
                        && (pixel & 0xFF) == (pixel >> 16 & 0xFF)));
  }

  private PDDocument document(Summary summary) throws IOException {
    return Loader.loadPDF(pdf.pdf(Visits.page().html(summary, Visits.pageWords())));
  }

  private String text(Summary summary) throws IOException {
    try (var document = document(summary)) {
      return new PDFTextStripper().getText(document).replaceAll("[ \\r]+", " ");
    }
  }
}
