package glowup.kiosk.explainer.view;

import glowup.kiosk.ui.BigButton;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/**
 * What one can do while reading: turn, look up where one is and where it comes from, and at either
 * end go to the neighbouring explainer. One row where the screen is wide enough, else two; the rows
 * never change while a text is open, since its pages would too.
 */
final class ReaderFoot extends Pane {
  final BigButton back = BigButton.secondary(Feather.ARROW_LEFT);
  final BigButton contents = BigButton.secondary(Feather.LIST);
  final BigButton sources = BigButton.secondary(Feather.BOOK);
  final BigButton before = BigButton.secondary(Feather.CHEVRONS_LEFT);
  final BigButton after = BigButton.secondary(Feather.CHEVRONS_RIGHT);
  final BigButton next = BigButton.primary(Feather.ARROW_RIGHT);

  ReaderFoot() {
    getStyleClass().addAll("page-foot", "reader-foot");
    getChildren().setAll(contents, sources, back, before, after, next);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width - insetsAcross();
    return getInsets().getTop()
        + (fits(room) ? rowHeight(1, room) : rowHeight(2, room) + rowHeight(3, room) + gap())
        + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - insetsAcross();
    double y = getInsets().getTop();
    if (fits(room)) {
      double height = rowHeight(1, room);
      double air = (room - wanted(back, contents, sources, next) - neighbour()) / 4;
      double x = getInsets().getLeft();
      x = place(back, x, y, width(back), height) + air;
      x = place(contents, x, y, width(contents), height) + air;
      x = place(sources, x, y, width(sources), height) + air;
      place(before, x, y, neighbour(), height);
      x = place(after, x, y, neighbour(), height) + air;
      place(next, x, y, width(next), height);
      return;
    }
    double height = rowHeight(2, room);
    double left = getInsets().getLeft();
    double tool = (room - gap()) / 2;
    place(contents, left, y, tool, height);
    place(sources, left + tool + gap(), y, tool, height);
    y += height + gap();
    height = rowHeight(3, room);
    place(back, left, y, width(back), height);
    double between = between(room);
    place(before, left + width(back) + gap(), y, between, height);
    place(after, left + width(back) + gap(), y, between, height);
    place(next, left + room - width(next), y, width(next), height);
  }

  private static double place(BigButton button, double x, double y, double width, double height) {
    button.resizeRelocate(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
    return x + width;
  }

  private boolean fits(double room) {
    return wanted(back, contents, sources, next) + neighbour() + 4 * gap() <= room;
  }

  /** The height of the single row, of the upper of two, or of the lower. */
  private double rowHeight(int row, double room) {
    return switch (row) {
      case 1 -> tallest(List.of(back, contents, sources, next, before, after), -1);
      case 2 -> tallest(List.of(contents, sources), (room - gap()) / 2);
      default ->
          Math.max(
              tallest(List.of(back, next), -1), tallest(List.of(before, after), between(room)));
    };
  }

  private static double tallest(List<BigButton> buttons, double width) {
    return buttons.stream().mapToDouble(button -> button.prefHeight(width)).max().orElse(0);
  }

  private double between(double room) {
    return Math.min(neighbour(), room - wanted(back, next) - 2 * gap());
  }

  private double neighbour() {
    return Math.max(width(before), width(after));
  }

  private static double wanted(BigButton... buttons) {
    return Stream.of(buttons).mapToDouble(ReaderFoot::width).sum();
  }

  private static double width(BigButton button) {
    return Math.max(button.minWidth(-1), button.prefWidth(-1));
  }

  private double insetsAcross() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private double gap() {
    return Math.max(8, back.getInsets().getLeft() / 2);
  }
}
