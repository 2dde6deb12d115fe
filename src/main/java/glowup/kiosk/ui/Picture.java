package glowup.kiosk.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A drawing in the theme's colours, as large as its place allows and always sharp. */
public final class Picture extends Region {
  private final ImageView view = new ImageView();
  private @Nullable Illustration illustration;
  private @Nullable Palette palette;
  private int drawnWidth;

  public Picture() {
    getStyleClass().add("picture");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setMouseTransparent(true);
    getChildren().add(view);
  }

  /** Shows a drawing; drawn again only when the drawing, the colours or the size change. */
  public void show(Illustration drawing, Palette colours) {
    if (!Objects.equals(illustration, drawing) || palette != colours) {
      illustration = drawing;
      palette = colours;
      drawnWidth = 0;
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return illustration == null || width < 0
        ? getMinHeight()
        : width * illustration.height() / illustration.width();
  }

  @Override
  protected void layoutChildren() {
    if (illustration == null || palette == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    double scale = Math.min(getWidth() / illustration.width(), getHeight() / illustration.height());
    int width = (int) Math.floor(illustration.width() * scale);
    int height = (int) Math.floor(illustration.height() * scale);
    if (width != drawnWidth && width > 0 && height > 0) {
      view.setImage(draw(palette.paint(illustration.svg()), width, height));
      drawnWidth = width;
    }
    view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
  }

  private static WritableImage draw(String svg, int width, int height) {
    var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    SVGDocument document =
        Objects.requireNonNull(new SVGLoader().load(in, null, LoaderContext.createDefault()));
    var raster = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var graphics = raster.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    var image = new WritableImage(width, height);
    var pixels = raster.getRGB(0, 0, width, height, null, 0, width);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
