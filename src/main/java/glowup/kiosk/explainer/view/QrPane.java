package glowup.kiosk.explainer.view;

import glowup.kiosk.explainer.QrCode;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** A QR code, black on white in every theme, since not every phone reads another. */
final class QrPane extends StackPane {
  private final ImageView view;

  QrPane(QrCode code) {
    var image = new WritableImage(code.side(), code.side());
    for (int x = 0; x < code.side(); x++) {
      for (int y = 0; y < code.side(); y++) {
        image.getPixelWriter().setColor(x, y, code.isDark(x, y) ? Color.BLACK : Color.WHITE);
      }
    }
    view = new ImageView(image);
    view.setSmooth(false);
    getStyleClass().add("qr");
    getChildren().add(view);
  }

  /** In whole pixels a square, for a blurred edge is hard to read. */
  @Override
  protected void layoutChildren() {
    double room = Math.min(getWidth(), getHeight());
    double side = view.getImage().getWidth();
    double drawn = side * Math.max(1, Math.floor(room / side));
    view.setFitWidth(drawn);
    view.setFitHeight(drawn);
    view.relocate((getWidth() - drawn) / 2, (getHeight() - drawn) / 2);
  }
}
