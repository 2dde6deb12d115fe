package glowup.kiosk.explainer.view;

import glowup.kiosk.explainer.Pages;
import java.util.List;
import java.util.stream.Stream;

/** How a text came out on the paper: its pages, and where its marked terms stand on them. */
record Layout(Pages pages, List<Spot> terms) {

  /** A marked term, or the part of it that stands on one line; in pixels of the page it is on. */
  record Spot(String term, int page, double x, double y, double width, double height) {}

  /** Reads what {@code paper.js} measured. */
  static Layout parse(String measured) {
    var lines = measured.lines().toList();
    var spans = words(lines.get(1)).map(Layout::span).toList();
    var spots = lines.stream().skip(2).map(Layout::spot).toList();
    return new Layout(new Pages(Integer.parseInt(lines.getFirst()), spans), spots);
  }

  private static Pages.Span span(String text) {
    var ends = text.split("-", 2);
    return new Pages.Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static Spot spot(String line) {
    var parts = words(line).toList();
    return new Spot(
        parts.get(0),
        Integer.parseInt(parts.get(1)),
        Double.parseDouble(parts.get(2)),
        Double.parseDouble(parts.get(3)),
        Double.parseDouble(parts.get(4)),
        Double.parseDouble(parts.get(5)));
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split(" ")).filter(word -> !word.isEmpty());
  }
}
