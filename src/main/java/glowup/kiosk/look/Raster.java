package glowup.kiosk.look;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Drawings as pixels, in a theme's colours. */
public final class Raster {
  private Raster() {}

  /** The drawing on nothing, clear where it paints nothing; width and height in pixels. */
  public static BufferedImage of(Illustration drawing, Palette palette, int width, int height) {
    var svg = palette.paint(drawing.svg()).getBytes(StandardCharsets.UTF_8);
    @Nullable SVGDocument document =
        new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
    var raster = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var graphics = raster.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    // What the painter does not take stays blank: a clinic's picture must not end a visit.
    if (document != null) {
      document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
    }
    graphics.dispose();
    return raster;
  }
}
