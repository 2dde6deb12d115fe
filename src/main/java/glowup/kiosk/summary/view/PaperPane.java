package glowup.kiosk.summary.view;

import glowup.kiosk.summary.PagePicture;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.ui.Passage;
import glowup.kiosk.ui.ReadAloud;
import glowup.kiosk.ui.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A printed side, as large as its place allows. */
final class PaperPane extends Region implements ReadAloud {
  private final ImageView view = new ImageView();
  private final StackPane sheet = new StackPane(view);
  private List<PagePicture> pages = List.of();
  private String description = "";
  private String text = "";
  private int page;

  PaperPane() {
    view.setPreserveRatio(true);
    view.setSmooth(true);
    sheet.getStyleClass().add("paper");
    getChildren().add(sheet);
  }

  void show(Optional<SummaryDocument> wanted, String described) {
    var shown = wanted.map(SummaryDocument::pages).orElse(List.of());
    text = wanted.map(SummaryDocument::text).orElse("");
    description = described;
    view.setAccessibleText(described);
    if (shown != pages) {
      pages = shown;
      page = 0;
      draw();
    }
  }

  void turn() {
    page = pages.isEmpty() ? 0 : (page + 1) % pages.size();
    draw();
  }

  /** The page is a picture, and its words are those of the message. */
  @Override
  public Optional<List<Passage>> passages() {
    return Optional.of(
        Stream.concat(Stream.of(description), text.lines())
            .filter(line -> !line.isBlank())
            .map(line -> new Passage(line, (_, _) -> new Spot.Whole(here())))
            .toList());
  }

  private Bounds here() {
    return sheet.localToScene(sheet.getLayoutBounds());
  }

  private void draw() {
    sheet.setVisible(!pages.isEmpty());
    if (pages.isEmpty()) {
      view.setImage(null);
      return;
    }
    var side = pages.get(page);
    var image = new WritableImage(side.width(), side.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            side.width(),
            side.height(),
            PixelFormat.getIntArgbInstance(),
            side.argb(),
            0,
            side.width());
    view.setImage(image);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (pages.isEmpty()) {
      return;
    }
    var side = pages.get(page);
    double scale = Math.min(getWidth() / side.width(), getHeight() / side.height());
    double width = Math.floor(side.width() * scale);
    double height = Math.floor(side.height() * scale);
    view.setFitWidth(width);
    view.setFitHeight(height);
    sheet.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
  }
}
