package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the pack's own pictures, each with its description and its caption. */
final class PictureWriter implements NodeRenderer {
  private static final Pattern PICTURE =
      Pattern.compile("(?:\\.\\./)*illustrations/([a-z0-9-]+)\\.svg");

  private final Illustrations illustrations;
  private final ChunkNotes notes;

  PictureWriter(Illustrations illustrations, ChunkNotes notes) {
    this.illustrations = illustrations;
    this.notes = notes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Image.class, this::image));
  }

  private void image(Image image, NodeRendererContext context, HtmlWriter html) {
    var alternative = image.getText().toString();
    var caption = image.getTitle().unescape();
    if (alternative.isBlank()) {
      notes.error(image, "A picture needs its alternative text: ![text](...).");
    }
    var picture = picture(image);
    if (picture.isEmpty()) {
      html.text(alternative);
      return;
    }
    var drawing = picture.get();
    notes.figure(new Chunk.Figure(drawing.id(), alternative, caption, notes.lineOf(image)));
    notes.block(caption);
    var shape = drawing.height() > drawing.width() ? " class=\"tall\"" : "";
    html.raw("<figure" + shape + " role=\"img\" aria-label=\"").text(alternative).raw("\">");
    html.raw("<svg data-picture=\"" + drawing.id() + "\"></svg>");
    if (!caption.isBlank()) {
      html.raw("<figcaption>").text(caption).raw("</figcaption>");
    }
    html.raw("</figure>");
  }

  private Optional<Illustration> picture(Image image) {
    var address = image.getUrl().toString();
    var local = PICTURE.matcher(address);
    if (!local.matches()) {
      notes.error(
          image,
          "`%s` is not a picture of this kiosk. Use ../../illustrations/<name>.svg."
              .formatted(address));
      return Optional.empty();
    }
    var id = local.group(1);
    var found = illustrations.find(id);
    if (found.isEmpty()) {
      notes.error(
          image, "There is no picture illustrations/%s.svg. Add it or name another.".formatted(id));
    }
    return found;
  }
}
