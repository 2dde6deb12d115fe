package glowup.kiosk.fuzz;

import glowup.kiosk.explainer.MarkdownRenderer;
import glowup.kiosk.look.Illustrations;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any Markdown becomes the HTML of a page, or a fault on one of its lines. */
public final class MarkdownFuzz {
  private static final Illustrations KNOWN = Shelf.ILLUSTRATIONS;
  private static final MarkdownRenderer RENDERER = new MarkdownRenderer(KNOWN);

  private MarkdownFuzz() {}

  /** One try; a broken rule is an {@link AssertionError}. */
  public static void fuzzerTestOneInput(byte[] input) {
    var markdown = new String(input, StandardCharsets.UTF_8);
    var page = Rules.prompt(() -> RENDERER.render(markdown));
    int lines = markdown.split("\r\n|\r|\n", -1).length;
    for (var fault : page.faults()) {
      Rules.check(fault.line() >= 0 && fault.line() < lines, "Not one of its lines: " + fault);
      Rules.check(!fault.message().isBlank(), "It says nothing: " + fault);
    }
    Rules.check(KNOWN.ids().containsAll(page.pictures()), "Unknown: " + page.pictures());
    Rules.safe(SafeHtml.ofText(page.html(), List.of(Shelf.SVG)));
  }
}
