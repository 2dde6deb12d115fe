package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glowup.kiosk.look.Illustrations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Turns Markdown into the chunks of one page. What could act or reach out (HTML, links, pictures
 * from elsewhere) comes out as the plain text it was typed as.
 */
public final class MarkdownRenderer {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(AdmonitionExtension.create(), TablesExtension.create()))
          .toImmutable();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final String TOO_DEEP =
      "This is nested too deeply to be shown. Put fewer things into each other.";
  private static final String TOO_TANGLED =
      "This is too tangled to be read: brackets or quotes that nothing closes, or too many"
          + " backslashes in them. Write it more simply.";
  private static final String TOO_LONG =
      "A title, an address or a row of signs is too long to be shown, perhaps on this line, which"
          + " is the longest. Make it shorter.";

  private final Illustrations illustrations;
  private final Map<String, Boolean> terms;

  /**
   * Makes a renderer that knows what a text may show and mark.
   *
   * @param terms the ids of the glossary's terms, each with whether its meaning may be shown
   */
  public MarkdownRenderer(Illustrations illustrations, Map<String, Boolean> terms) {
    this.illustrations = illustrations;
    this.terms = terms;
  }

  /**
   * The page; one that is too much for the parser has no chunks and an error.
   *
   * @param firstLine the line of the file on which the Markdown begins
   */
  public MarkdownPage render(String markdown, int firstLine) {
    var notes = new ChunkNotes(markdown, firstLine);
    var tooMany = Nesting.tooDeep(markdown);
    if (tooMany.isPresent()) {
      return notes.refused(tooMany.getAsInt(), TOO_DEEP);
    }
    try {
      return rendered(markdown, notes);
    } catch (MeteredText.Spent spent) {
      return notes.refused(spent.place(), TOO_TANGLED);
    } catch (StackOverflowError _) {
      // The parser's patterns recurse by the letter: a fault of the text, and no bug here.
      var longest = markdown.lines().max(Comparator.comparingInt(String::length)).orElse("");
      return notes.refused(markdown.indexOf(longest), TOO_LONG);
    }
  }

  private MarkdownPage rendered(String markdown, ChunkNotes notes) {
    var document = PARSER.parse(BasedSequence.of(new MeteredText(markdown)));
    var tooDeep = Nesting.tooDeep(document);
    if (tooDeep.isPresent()) {
      return notes.refused(tooDeep.getAsInt(), TOO_DEEP);
    }
    // Without the extensions' own writers: the card's would put its icons on top of every page.
    var html =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(_ -> new TextWriter(terms, notes))
            .nodeRendererFactory(_ -> new PictureWriter(illustrations, notes))
            .nodeRendererFactory(_ -> new TableWriter(notes))
            .build();
    var chunks = new ArrayList<Chunk>();
    var body = new StringBuilder();
    for (var node : document.getChildren()) {
      if (begins(node)) {
        addUnlessEmpty(chunks, notes.chunk(body.toString()));
        body.setLength(0);
        notes.begin(node);
      }
      html.render(node, body);
    }
    addUnlessEmpty(chunks, notes.chunk(body.toString()));
    return new MarkdownPage(List.copyOf(chunks), notes.faults());
  }

  /** A heading of the first ranks begins a chunk, which the reader keeps together where it can. */
  private static boolean begins(Node node) {
    return node instanceof Heading heading && heading.getLevel() <= 2;
  }

  private static void addUnlessEmpty(List<Chunk> chunks, Chunk chunk) {
    if (!chunk.html().isBlank()) {
      chunks.add(chunk);
    }
  }
}
