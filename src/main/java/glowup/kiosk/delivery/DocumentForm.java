package glowup.kiosk.delivery;

import java.util.List;
import java.util.Optional;

/** The form in which a page is sent: the best that the printer takes. */
sealed interface DocumentForm {
  int USUAL_DPI = 300;
  // A larger picture would not fit into a kiosk's memory.
  int MOST_DPI = 600;

  /** Its MIME type. */
  String mimeType();

  /** As it was made. */
  record Pdf() implements DocumentForm {
    static final String TYPE = "application/pdf";

    @Override
    public String mimeType() {
      return TYPE;
    }
  }

  /** Pictures of every side, in one file (PWG 5102.4). */
  record Pwg(int dpi, RasterType type) implements DocumentForm {
    static final String TYPE = "image/pwg-raster";

    @Override
    public String mimeType() {
      return TYPE;
    }
  }

  /** One picture for each side. */
  record Jpeg(int dpi) implements DocumentForm {
    static final String TYPE = "image/jpeg";

    @Override
    public String mimeType() {
      return TYPE;
    }
  }

  /** The form for this printer; none where it takes nothing that the kiosk can make. */
  static Optional<DocumentForm> of(Abilities printer, PrintWishes wishes) {
    var formats = printer.formats();
    if (formats.contains(Pdf.TYPE)) {
      return Optional.of(new Pdf());
    }
    if (formats.contains(Pwg.TYPE)) {
      var type = RasterType.of(printer.rasterTypes(), wishes.colour());
      var dpi = dpi(printer.resolutions());
      if (type.isPresent() && dpi.isPresent()) {
        return Optional.of(new Pwg(dpi.get(), type.get()));
      }
    }
    return formats.contains(Jpeg.TYPE) ? Optional.of(new Jpeg(USUAL_DPI)) : Optional.empty();
  }

  /** The lowest that reads well, or else the highest. */
  private static Optional<Integer> dpi(List<Integer> offered) {
    var possible = offered.stream().filter(dpi -> dpi <= MOST_DPI).sorted().toList();
    return possible.stream()
        .filter(dpi -> dpi >= USUAL_DPI)
        .findFirst()
        .or(() -> possible.stream().reduce((_, higher) -> higher));
  }
}
