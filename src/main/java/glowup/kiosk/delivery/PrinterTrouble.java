package glowup.kiosk.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody must do at the printer, from IPP's {@code printer-state-reasons} (RFC 8011,
 * 5.4.12). The first of several is the one to mend first.
 */
public enum PrinterTrouble implements Reason {
  /** Paper is stuck. */
  JAM("T1"),
  /** A door or cover stands open. */
  DOOR_OPEN("T2"),
  /** No paper, or none of the right size. */
  NO_PAPER("T3"),
  /** Toner or ink has run out. Running low is no trouble. */
  NO_INK("T4"),
  /** The tray that pages fall into is full. */
  OUTPUT_FULL("T5"),
  /** Somebody paused the printer. */
  PAUSED("T6"),
  /** The printer cannot be spoken to just now. */
  OFFLINE("T7"),
  /** The printer waits, and its display says what for. */
  OTHER("T8");

  private final String code;

  PrinterTrouble(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * The trouble that holds a job up.
   *
   * @param reasons keywords, with {@code -report}, {@code -warning}, {@code -error} or no suffix
   * @param stopped whether the printer stands still: then a mere warning may be the cause
   */
  static Optional<PrinterTrouble> of(Collection<String> reasons, boolean stopped) {
    var worst =
        reasons.stream()
            .filter(reason -> stopped || holdsUp(reason))
            .flatMap(reason -> meaning(reason).stream())
            .min(Comparator.naturalOrder());
    return worst.or(() -> stopped ? Optional.of(OTHER) : Optional.empty());
  }

  private static boolean holdsUp(String reason) {
    return switch (reason) {
      // CUPS says no more when a printer is gone, nor ippeveprinter when a job waits for paper.
      case "offline-report", "media-needed-warning" -> true;
      default -> !reason.endsWith("-report") && !reason.endsWith("-warning");
    };
  }

  private static Optional<PrinterTrouble> meaning(String reason) {
    return switch (reason.replaceFirst("-(report|warning|error)$", "")) {
      case "media-jam" -> Optional.of(JAM);
      case "door-open", "cover-open", "interlock-open" -> Optional.of(DOOR_OPEN);
      case "media-empty", "media-needed", "input-tray-missing" -> Optional.of(NO_PAPER);
      case "toner-empty",
          "marker-supply-empty",
          "marker-supply-missing",
          "marker-waste-full",
          "developer-empty",
          "opc-life-over" ->
          Optional.of(NO_INK);
      case "output-area-full", "output-tray-missing" -> Optional.of(OUTPUT_FULL);
      case "paused", "moving-to-paused" -> Optional.of(PAUSED);
      case "shutdown", "offline", "timed-out" -> Optional.of(OFFLINE);
      case "other" -> Optional.of(OTHER);
      default -> reason.endsWith("-error") ? Optional.of(OTHER) : Optional.empty();
    };
  }
}
