package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import glowup.kiosk.clinic.Paper;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lets veraPDF judge the page by PDF/UA-1 (ISO 14289-1), the standard for accessible PDF. */
class PdfUaTest {
  private final SummaryPdf pdf = new SummaryPdf(Visits.ASSETS.resolve("fonts"));

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aFullPageIsAccessible(Paper paper) throws Exception {
    assertEquals(List.of(), faults(html(Visits.full(paper))));
  }

  @Test
  void anEmptyPageIsAccessible() throws Exception {
    assertEquals(List.of(), faults(html(Visits.empty(Paper.A4))));
  }

  @ParameterizedTest
  @CsvSource({"A4, en", "LETTER, en", "A4, es", "LETTER, es"})
  void thePagesOfTheShippedContentAreAccessible(Paper paper, String language) throws Exception {
    var content = ShippedVisits.content();
    var page = content.summaryPage().orElseThrow();
    var words = content.pageWords(language);
    assertEquals(
        List.of(), faults(page.html(ShippedVisits.usual(content, paper, language), words)));
    assertEquals(
        List.of(), faults(page.html(ShippedVisits.longest(content, paper, language), words)));
  }

  @ParameterizedTest
  @CsvSource({"en, ar, A4, ar", "ar, en, LETTER, ar", "ar, en, A4, en"})
  void thePagesOfThoseWhoReadFromRightToLeftAreAccessible(
      String clinic, String other, Paper paper, String language, @TempDir Path folder)
      throws Exception {
    var content = ShippedVisits.content(folder, clinic, other);
    var page = content.summaryPage().orElseThrow();
    var summary = ShippedVisits.usual(content, paper, language);
    assertEquals(List.of(), faults(page.html(summary, content.pageWords(language))));
  }

  @Test
  void theJudgeCanSayNo() throws Exception {
    assertFalse(faults("<html><body><p>No title</p></body></html>").isEmpty());
  }

  private static String html(Summary summary) {
    return Visits.page().html(summary, Visits.pageWords());
  }

  private List<String> faults(String html) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    var bytes = new ByteArrayInputStream(pdf.pdf(html));
    try (var parser = foundry.createParser(bytes, PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
          .distinct()
          .toList();
    }
  }
}
