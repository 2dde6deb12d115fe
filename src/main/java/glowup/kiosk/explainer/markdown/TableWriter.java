package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes tables that fit on the screen. */
final class TableWriter implements NodeRenderer {
  private static final int MOST_COLUMNS = 4;

  private final ChunkNotes notes;

  TableWriter(ChunkNotes notes) {
    this.notes = notes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(
            TableHead.class, (head, context, html) -> in("thead", head, context, html)),
        new NodeRenderingHandler<>(
            TableBody.class, (body, context, html) -> in("tbody", body, context, html)),
        new NodeRenderingHandler<>(TableSeparator.class, (_, _, _) -> {}),
        new NodeRenderingHandler<>(
            TableRow.class, (row, context, html) -> in("tr", row, context, html)),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
    long columns =
        children(table)
            .flatMapToLong(part -> children(part).mapToLong(TableWriter::cells))
            .max()
            .orElse(0);
    if (columns > MOST_COLUMNS) {
      notes.error(
          table,
          "A table of %d columns does not fit on the screen. Use at most %d, or a list."
              .formatted(columns, MOST_COLUMNS));
    } else {
      in("table", table, context, html);
    }
  }

  private static long cells(Node row) {
    return children(row).filter(TableCell.class::isInstance).count();
  }

  private void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
    notes.block(PlainText.of(cell));
    in(cell.getGrandParent() instanceof TableHead ? "th" : "td", cell, context, html);
  }

  private static void in(String tag, Node node, NodeRendererContext context, HtmlWriter html) {
    html.raw("<" + tag + ">");
    context.renderChildren(node);
    html.raw("</" + tag + ">").line();
  }

  private static Stream<Node> children(Node node) {
    return StreamSupport.stream(node.getChildren().spliterator(), false);
  }
}
