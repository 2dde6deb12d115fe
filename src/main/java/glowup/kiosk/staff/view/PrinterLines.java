package glowup.kiosk.staff.view;

import glowup.kiosk.delivery.PrinterFinder.Found;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** The printers that were found, each with what the settings would call it. */
final class PrinterLines {
  private PrinterLines() {}

  static List<Node> of(Optional<List<Found>> found, Words words) {
    if (found.isEmpty()) {
      return List.of();
    }
    var printers = found.get();
    return printers.isEmpty()
        ? List.of(StatusLine.notReady(words.text("staffPrinters.none")))
        : printers.stream().map(printer -> StatusLine.of(true, text(printer, words))).toList();
  }

  private static String text(Found printer, Words words) {
    return words.text(
        "staffPrinters.one", Map.of("name", printer.name(), "uri", printer.uri().toString()));
  }
}
