package glowup.kiosk.fuzz;

import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.explainer.markdown.MarkdownRenderer;
import glowup.kiosk.look.Illustrations;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any Markdown becomes the HTML of a page, or a fault on one of its lines. */
public final class MarkdownFuzz {
  private static final Illustrations KNOWN = Shelf.ILLUSTRATIONS;
  private static final MarkdownRenderer RENDERER =
      new MarkdownRenderer(KNOWN, Map.of("pore", true, "sebum", false));

  private MarkdownFuzz() {}

  /** One try; a broken rule is an {@link AssertionError}. */
  public static void fuzzerTestOneInput(byte[] input) {
    var markdown = new String(input, StandardCharsets.UTF_8);
    var page = Rules.prompt(() -> RENDERER.render(markdown, 0));
    int lines = markdown.split("\r\n|\r|\n", -1).length;
    for (var fault : page.faults()) {
      Rules.check(fault.line() >= 0 && fault.line() < lines, "Not one of its lines: " + fault);
      Rules.check(!fault.message().isBlank(), "It says nothing: " + fault);
    }
    var pictures =
        page.chunks().stream()
            .flatMap(chunk -> chunk.figures().stream())
            .map(Chunk.Figure::picture)
            .toList();
    Rules.check(KNOWN.ids().containsAll(pictures), "Unknown: " + pictures);
    for (var chunk : page.chunks()) {
      var html = "<section class=\"chunk\">" + chunk.html() + "</section>";
      Rules.safe(SafeHtml.ofText(html, pictures.stream().map(MarkdownFuzz::marked).toList()));
    }
  }

  private static String marked(String picture) {
    return "<svg data-picture=\"" + picture + "\"></svg>";
  }
}
