package glowup.kiosk.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Leaves a numbered PNG of what the glass shows. */
final class TourCamera {
  private final Path folder;
  private final String name;
  private final TourGlass glass;

  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int taken;

  TourCamera(Path folder, String name, TourGlass glass) {
    this.folder = folder;
    this.name = name;
    this.glass = glass;
  }

  void take(String what) {
    var shown = glass.photograph();
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    var pixels = new int[width * height];
    shown
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    taken++;
    TourGlass.onScene(() -> LayoutAudit.of(glass.session().host()))
        .forEach(found -> fault(what + ": " + found));
    var file = String.format(Locale.ROOT, "%s-%03d-%s.png", name, taken, what);
    try {
      ImageIO.write(image, "png", folder.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes what is worth telling and no fault. */
  void note(String what) {
    notes.add(name + ": " + what);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Notes what is wrong with what it sees. */
  void fault(String what) {
    faults.add(name + " " + what);
  }

  /** What no screen may have and these had. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  int taken() {
    return taken;
  }
}
