package glowup.kiosk.ui;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Raster;
import java.awt.image.BufferedImage;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
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
    // What is left in a drawing stays left, in whatever direction the words run.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
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
      view.setImage(onGlass(Raster.of(illustration, palette, width, height)));
      drawnWidth = width;
    }
    view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
  }

  private static WritableImage onGlass(BufferedImage raster) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    var image = new WritableImage(width, height);
    var pixels = raster.getRGB(0, 0, width, height, null, 0, width);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
