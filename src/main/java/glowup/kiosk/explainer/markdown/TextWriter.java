package glowup.kiosk.explainer.markdown;

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
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Set;

/** Writes headings, paragraphs, cards and marked terms, and makes harmless what could act. */
final class TextWriter implements NodeRenderer {
  private static final Set<String> CARDS = Set.of("now", "today", "soon", "note", "facts");
  private static final String TERM = "term:";

  private final Map<String, Boolean> known;
  private final ChunkNotes notes;

  TextWriter(Map<String, Boolean> known, ChunkNotes notes) {
    this.known = known;
    this.notes = notes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(ImageRef.class, this::asTyped),
        new NodeRenderingHandler<>(Link.class, this::link),
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

  private void link(Link link, NodeRendererContext context, HtmlWriter html) {
    var address = link.getUrl().toString();
    if (!address.startsWith(TERM)) {
      linkText(link, context, html);
      return;
    }
    var term = address.substring(TERM.length());
    if (!known.containsKey(term)) {
      notes.warning(
          link,
          "The glossary has no term `%s`, so the word opens nothing. Add it, or mend its name."
              .formatted(term));
      context.renderChildren(link);
      return;
    }
    notes.term(term, link);
    if (!known.getOrDefault(term, false)) {
      context.renderChildren(link);
      return;
    }
    html.raw("<span class=\"term\" data-term=\"" + term + "\">");
    context.renderChildren(link);
    html.raw("</span>");
  }

  private void linkText(Node link, NodeRendererContext context, HtmlWriter html) {
    notes.warning(
        link,
        "A link cannot be followed on a kiosk; only its text is shown. Put its address under"
            + " `sources`.");
    context.renderChildren(link);
  }

  private void asTyped(Node node, NodeRendererContext context, HtmlWriter html) {
    notes.warning(
        node,
        "HTML, addresses and picture references are shown as the text they are. Use plain"
            + " Markdown.");
    html.text(node.getChars().toString());
  }

  private void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
    boolean picture =
        paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
    boolean opening = paragraph.getPrevious() == null && paragraph.getGrandParent() == null;
    notes.block(PlainText.of(paragraph));
    html.raw(picture ? "" : opening ? "<p class=\"lead\">" : "<p>");
    context.renderChildren(paragraph);
    html.raw(picture ? "" : "</p>").line();
  }

  private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
    int level = Math.max(2, heading.getLevel());
    notes.block(PlainText.of(heading));
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
      notes.error(
          card,
          "`!!! %s` is not a card. Known are: now, today, soon, note, facts.".formatted(kind));
      kind = "note";
    }
    notes.card(kind);
    notes.block(card.getTitle().toString());
    html.raw("<section class=\"card " + kind + "\"><h3>");
    html.text(card.getTitle().toString()).raw("</h3><div>").line();
    context.renderChildren(card);
    html.raw("</div></section>").line();
  }
}
