package glowup.kiosk.explainer;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.source.Lines;
import glowup.kiosk.source.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into the HTML of one page: the only place that knows flexmark. What could act or
 * reach out (HTML, links, pictures from elsewhere) comes out as the plain text it was typed as.
 */
public final class MarkdownRenderer {
  private static final Pattern PICTURE =
      Pattern.compile("(?:\\.\\./)*illustrations/([a-z0-9-]+)\\.svg");

  /** How many things may lie in each other: a strong word of a list in a list in a card is 9. */
  private static final int MOST_DEPTH = 40;

  /** How many quotes and lists one line may begin; the parser's time grows by its third power. */
  private static final int MOST_BEGUN = 20;

  private static final Pattern BEGINS_TOO_MANY =
      Pattern.compile(
          "^[ \\t]*(?:(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])[ \\t]*+){%d}".formatted(MOST_BEGUN + 1),
          Pattern.MULTILINE);
  private static final String TOO_DEEP =
      "This is nested too deeply to be shown. Put fewer things into each other.";
  private static final String TOO_TANGLED =
      "This is too tangled to be read: brackets or quotes that nothing closes, or too many"
          + " backslashes in them. Write it more simply.";
  private static final String TOO_LONG =
      "A title, an address or a row of signs is too long to be shown, perhaps on this line, which"
          + " is the longest. Make it shorter.";

  private static final Set<String> CARDS = Set.of("now", "today", "soon", "note");

  private final Illustrations illustrations;

  public MarkdownRenderer(Illustrations illustrations) {
    this.illustrations = illustrations;
  }

  /**
   * A rendered page.
   *
   * @param pictures the ids of the pictures in it
   */
  public record Page(String html, Set<String> pictures, List<Fault> faults) {}

  /**
   * Something in the Markdown that a patient would miss or that was made harmless.
   *
   * @param line counted from 0 at the first line of the Markdown
   */
  public record Fault(int line, Severity severity, String message) {}

  /** The page; one that is too much for the parser has no HTML and an error. */
  public Page render(String markdown) {
    var tooMany = BEGINS_TOO_MANY.matcher(markdown);
    if (tooMany.find()) {
      return refused(Lines.before(tooMany.start(), markdown), TOO_DEEP);
    }
    try {
      return rendered(markdown);
    } catch (MeteredText.Spent spent) {
      return refused(Lines.before(spent.place(), markdown), TOO_TANGLED);
    } catch (StackOverflowError _) {
      // The parser's patterns recurse by the letter: a fault of the text, and no bug here.
      var longest = markdown.lines().max(Comparator.comparingInt(String::length)).orElse("");
      return refused(Lines.before(markdown.indexOf(longest), markdown), TOO_LONG);
    }
  }

  private static Page refused(int line, String why) {
    return new Page("", Set.of(), List.of(new Fault(line, Severity.ERROR, why)));
  }

  private Page rendered(String markdown) {
    var options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(AdmonitionExtension.create()));
    var page = new Rendering(markdown);
    var document =
        Parser.builder(options).build().parse(BasedSequence.of(new MeteredText(markdown)));
    var tooDeep = tooDeep(document);
    if (tooDeep.isPresent()) {
      return refused(Lines.before(tooDeep.get().getStartOffset(), markdown), TOO_DEEP);
    }
    var html =
        // Without the extension, which would put its own icons on top of every page.
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(_ -> page)
            .build()
            .render(document);
    return new Page("<section class=\"chunk\">" + html + "</section>", page.pictures, page.faults);
  }

  /** Found step by step: a call for each level is what a deep text must not be given. */
  private static Optional<Node> tooDeep(Document document) {
    @Nullable Node node = document;
    for (int depth = 0; node != null && depth <= MOST_DEPTH; ) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
    return Optional.ofNullable(node);
  }

  private final class Rendering implements NodeRenderer {
    private final String markdown;
    private final Set<String> pictures = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Rendering(String markdown) {
      this.markdown = markdown;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Image.class, this::image),
          new NodeRenderingHandler<>(ImageRef.class, this::asTyped),
          new NodeRenderingHandler<>(Link.class, this::linkText),
          new NodeRenderingHandler<>(LinkRef.class, this::linkText),
          new NodeRenderingHandler<>(AutoLink.class, this::asTyped),
          new NodeRenderingHandler<>(MailLink.class, this::asTyped),
          new NodeRenderingHandler<>(HtmlBlock.class, this::asTyped),
          new NodeRenderingHandler<>(HtmlCommentBlock.class, this::asTyped),
          new NodeRenderingHandler<>(HtmlInline.class, this::asTyped),
          new NodeRenderingHandler<>(HtmlInlineComment.class, this::asTyped),
          new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
          new NodeRenderingHandler<>(Heading.class, this::heading),
          new NodeRenderingHandler<>(FencedCodeBlock.class, this::code),
          new NodeRenderingHandler<>(AdmonitionBlock.class, this::card));
    }

    private void image(Image image, NodeRendererContext context, HtmlWriter html) {
      var alternative = image.getText().toString();
      var caption = image.getTitle().unescape();
      var picture = picture(image);
      if (alternative.isBlank()) {
        fault(image, Severity.ERROR, "A picture needs its alternative text: ![text](...).");
      }
      if (picture.isEmpty()) {
        html.text(alternative);
        return;
      }
      pictures.add(picture.get().id());
      html.raw("<figure role=\"img\" aria-label=\"").text(alternative).raw("\">");
      html.raw(picture.get().svg());
      if (!caption.isBlank()) {
        html.raw("<figcaption>").text(caption).raw("</figcaption>");
      }
      html.raw("</figure>");
    }

    private Optional<Illustration> picture(Image image) {
      var address = image.getUrl().toString();
      var local = PICTURE.matcher(address);
      if (!local.matches()) {
        fault(
            image,
            Severity.ERROR,
            "`%s` is not a picture of this kiosk. Use ../../illustrations/<name>.svg."
                .formatted(address));
        return Optional.empty();
      }
      var found = illustrations.find(local.group(1));
      if (found.isEmpty()) {
        fault(
            image,
            Severity.ERROR,
            "There is no picture illustrations/%s.svg. Add it or name another."
                .formatted(local.group(1)));
      }
      return found;
    }

    private void linkText(Node link, NodeRendererContext context, HtmlWriter html) {
      fault(
          link,
          Severity.WARNING,
          "A link cannot be followed on a kiosk; only its text is shown. Put its address under"
              + " `sources`.");
      context.renderChildren(link);
    }

    private void asTyped(Node node, NodeRendererContext context, HtmlWriter html) {
      fault(
          node,
          Severity.WARNING,
          "HTML, addresses and picture references are shown as the text they are. Use plain"
              + " Markdown.");
      html.text(node.getChars().toString());
    }

    private void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
      boolean picture =
          paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
      boolean opening = paragraph.getPrevious() == null && paragraph.getGrandParent() == null;
      html.raw(picture ? "" : opening ? "<p class=\"lead\">" : "<p>");
      context.renderChildren(paragraph);
      html.raw(picture ? "" : "</p>").line();
    }

    /** A heading begins a chunk, which the reader keeps on one page where it can. */
    private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
      int level = Math.max(2, heading.getLevel());
      boolean begins = level == 2 && heading.getParent() instanceof Document;
      html.raw(begins ? "</section>\n<section class=\"chunk\">" : "");
      html.raw("<h" + level + ">");
      context.renderChildren(heading);
      html.raw("</h" + level + ">").line();
    }

    /** Without the language that may stand at its fence: as a class it could name any of ours. */
    private void code(FencedCodeBlock code, NodeRendererContext context, HtmlWriter html) {
      html.line().raw("<pre><code>").openPre();
      html.text(code.getContentChars().normalizeEOL());
      html.closePre().raw("</code></pre>").line();
    }

    private void card(AdmonitionBlock card, NodeRendererContext context, HtmlWriter html) {
      var kind = card.getInfo().toString();
      if (!CARDS.contains(kind)) {
        fault(
            card,
            Severity.ERROR,
            "`!!! %s` is not a card. Known are: now, today, soon, note.".formatted(kind));
        kind = "note";
      }
      html.raw("<section class=\"card " + kind + "\"><h3>");
      html.text(card.getTitle().toString()).raw("</h3><div>").line();
      context.renderChildren(card);
      html.raw("</div></section>").line();
    }

    private void fault(Node node, Severity severity, String message) {
      // Not the node's own line number: the parser leaves some without the document to count in.
      faults.add(new Fault(Lines.before(node.getStartOffset(), markdown), severity, message));
    }
  }
}
