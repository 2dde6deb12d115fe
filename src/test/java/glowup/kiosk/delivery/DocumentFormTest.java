package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.clinic.Paper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # formats                         | resolutions | types                   | colour | form
          application/pdf image/pwg-raster  | 300         | sgray_8                 | false  | Pdf[]
          image/urf image/pwg-raster        | 300 600     | black_1 sgray_8 srgb_8  | false  | Pwg[dpi=300, type=SGRAY_8]
          image/pwg-raster                  | 300         | black_1 sgray_8 srgb_8  | true   | Pwg[dpi=300, type=SRGB_8]
          image/pwg-raster                  | 300         | sgray_8                 | true   | Pwg[dpi=300, type=SGRAY_8]
          image/pwg-raster                  | 300         | srgb_8                  | false  | Pwg[dpi=300, type=SRGB_8]
          image/pwg-raster                  | 300         | black_1 adobe-rgb_8     | true   | Pwg[dpi=300, type=BLACK_1]
          image/pwg-raster image/jpeg       | 600         | sgray_8                 | false  | Pwg[dpi=600, type=SGRAY_8]
          image/pwg-raster                  | 150 200     | sgray_8                 | false  | Pwg[dpi=200, type=SGRAY_8]
          image/pwg-raster image/jpeg       | 1200        | sgray_8                 | false  | Jpeg[dpi=300]
          image/pwg-raster image/jpeg       | 300         | cmyk_8                  | false  | Jpeg[dpi=300]
          image/jpeg                        |             |                         | true   | Jpeg[dpi=300]
          image/pwg-raster                  |             | sgray_8                 | false  |
          image/pwg-raster                  | 1200        | sgray_8                 | false  |
          image/urf application/postscript  |             |                         | false  |
          """)
  void theBestThatThePrinterTakesIsSent(
      String formats,
      @Nullable String resolutions,
      @Nullable String types,
      boolean colour,
      @Nullable String form) {
    var printer =
        new Abilities(
            words(formats),
            List.of(),
            List.of(),
            List.of(),
            words(resolutions).stream().map(Integer::valueOf).toList(),
            words(types),
            false);

    var chosen = DocumentForm.of(printer, new PrintWishes(Paper.A4, false, colour));

    assertEquals(Objects.toString(form, ""), chosen.map(Object::toString).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sides                          | colours            | both  | colour | asked
          one-sided two-sided-long-edge    | monochrome color   | false | false  | one-sided monochrome
          one-sided two-sided-long-edge    | monochrome color   | true  | true   | two-sided-long-edge color
          one-sided                        | monochrome         | true  | true   | one-sided
          one-sided two-sided-short-edge   | auto monochrome    | true  | true   | one-sided auto
          two-sided-long-edge              | auto color         | false | false  | auto
                                           |                    | true  | true   |
          """)
  void aJobAsksOnlyForWhatThePrinterKnows(
      @Nullable String sides,
      @Nullable String colours,
      boolean bothSides,
      boolean colour,
      @Nullable String asked) {
    var printer =
        new Abilities(
            List.of(), words(sides), words(colours), List.of(), List.of(), List.of(), false);
    var ticket =
        JobTicket.of(printer, new PrintWishes(Paper.A4, bothSides, colour), new DocumentForm.Pdf());

    assertEquals(
        words(asked),
        Stream.concat(ticket.sides().stream(), ticket.colourMode().stream()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "iso_a4_210x297mm na_letter_8.5x11in, iso_a4_210x297mm, false",
    "na_letter_8.5x11in, '', true",
    ", '', false"
  })
  void paperThatThePrinterDoesNotNameIsNotAskedFor(
      @Nullable String media, String asked, boolean lacking) {
    var printer =
        new Abilities(List.of(), List.of(), List.of(), words(media), List.of(), List.of(), false);
    var wishes = new PrintWishes(Paper.A4, false, false);

    assertEquals(asked, JobTicket.of(printer, wishes, new DocumentForm.Pdf()).media().orElse(""));
    assertEquals(lacking, printer.lacks(Paper.A4));
  }

  @Test
  void aRasterIsNeverAskedForOnBothSides() {
    var printer =
        new Abilities(
            List.of(),
            List.of("one-sided", "two-sided-long-edge"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    var form = new DocumentForm.Pwg(300, RasterType.SGRAY_8);
    var wishes = new PrintWishes(Paper.A4, true, false);

    assertEquals("one-sided", JobTicket.of(printer, wishes, form).sides().orElseThrow());
  }

  private static List<String> words(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
  }
}
