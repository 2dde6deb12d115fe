package glowup.kiosk.delivery;

import java.util.Optional;

/**
 * What a job asks of the printer: only what the printer says it knows, since some refuse a job for
 * a word that they do not.
 *
 * @param sides IPP's {@code sides}
 * @param colourMode IPP's {@code print-color-mode}
 * @param media IPP's {@code media}
 */
record JobTicket(Optional<String> sides, Optional<String> colourMode, Optional<String> media) {

  static JobTicket of(Abilities printer, PrintWishes wishes, DocumentForm form) {
    // A raster's second side would have to be turned as each printer wants it.
    boolean bothSides = wishes.twoSided() && form instanceof DocumentForm.Pdf;
    return new JobTicket(
        known(printer.sides(), bothSides ? "two-sided-long-edge" : "one-sided", "one-sided"),
        known(printer.colourModes(), wishes.colour() ? "color" : "monochrome", "auto"),
        Optional.of(wishes.paper().pwgName()).filter(printer.media()::contains));
  }

  private static Optional<String> known(Iterable<String> known, String first, String otherwise) {
    Optional<String> found = Optional.empty();
    for (var word : known) {
      if (word.equals(first)) {
        return Optional.of(first);
      }
      if (word.equals(otherwise)) {
        found = Optional.of(otherwise);
      }
    }
    return found;
  }
}
