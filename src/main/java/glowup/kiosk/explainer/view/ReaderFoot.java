package glowup.kiosk.explainer.view;

import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.Wrapped;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/**
 * What one can do while reading: turn, look up where one is and where it comes from, and at either
 * end go to the neighbouring explainer. One row where the screen is wide enough, else two. Buttons
 * that take turns share a place as wide as the widest, for if the foot changed its height from page
 * to page, the pages would be others.
 */
final class ReaderFoot extends Pane {
  final BigButton shelf = BigButton.secondary(Feather.ARROW_LEFT);
  final BigButton back = BigButton.secondary(Feather.ARROW_LEFT);
  final BigButton contents = BigButton.secondary(Feather.LIST);
  final BigButton sources = BigButton.secondary(Feather.BOOK);
  final BigButton before = BigButton.secondary(Feather.CHEVRONS_LEFT);
  final BigButton after = BigButton.secondary(Feather.CHEVRONS_RIGHT);
  final BigButton next = BigButton.primary(Feather.ARROW_RIGHT);
  final BigButton questions = BigButton.primary(Feather.ARROW_RIGHT);

  private final BigButton widestContents = BigButton.secondary(Feather.LIST);
  private final Place backs = new Place(List.of(shelf, back));
  private final Place places = new Place(List.of(contents, widestContents));
  private final Place origins = new Place(List.of(sources));
  private final Place neighbours = new Place(List.of(before, after));
  private final Place nexts = new Place(List.of(next, questions));

  ReaderFoot() {
    getStyleClass().addAll("page-foot", "reader-foot");
    shelf.getStyleClass().add(PageFrame.GO_BACK);
    back.getStyleClass().add(PageFrame.GO_BACK);
    widestContents.setVisible(false);
    Stream.of(places, origins, backs, neighbours, nexts)
        .forEach(place -> getChildren().addAll(place.buttons()));
    // A turn changes words in places that keep their size: nothing around them is laid out again.
    getChildren().forEach(button -> button.setManaged(false));
  }

  /** Says which page this is; the longest such words decide how wide that button is. */
  void setPlace(String words, String longest, String spoken) {
    contents.setText(words);
    contents.setAccessibleText(words + ". " + spoken);
    if (!longest.equals(Wrapped.whole(widestContents))) {
      widestContents.setText(longest);
      requestLayout();
    }
  }

  /** Takes all words away: those who listen hear what topics stand beside the one that was read. */
  void wipe() {
    Stream.of(places, origins, backs, neighbours, nexts)
        .flatMap(place -> place.buttons().stream())
        .forEach(
            button -> {
              button.setText("");
              button.setAccessibleText(null);
            });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = room(width);
    double rows =
        fits(room)
            ? height(-1, backs, places, origins, neighbours, nexts)
            : upper(room) + gap() + lower(room);
    return getInsets().getTop() + rows + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double room = room(getWidth());
    double left = getInsets().getLeft();
    double top = getInsets().getTop();
    if (fits(room)) {
      double height = height(-1, backs, places, origins, neighbours, nexts);
      double air = (room - width(backs, places, origins, neighbours, nexts)) / 4;
      double x = left;
      for (var place : List.of(backs, places, origins, neighbours, nexts)) {
        place.fill(x, top, place.width(), height);
        x += place.width() + air;
      }
      return;
    }
    double half = (room - gap()) / 2;
    places.fill(left, top, half, upper(room));
    origins.fill(left + half + gap(), top, half, upper(room));
    double y = top + upper(room) + gap();
    double height = lower(room);
    backs.fill(left, y, backs.width(), height);
    neighbours.fill(left + backs.width() + gap(), y, between(room), height);
    nexts.fill(left + room - nexts.width(), y, nexts.width(), height);
  }

  private boolean fits(double room) {
    return width(backs, places, origins, neighbours, nexts) + 4 * gap() <= room;
  }

  private double upper(double room) {
    return height((room - gap()) / 2, places, origins);
  }

  private double lower(double room) {
    return Math.max(height(-1, backs, nexts), height(between(room), neighbours));
  }

  private double between(double room) {
    return Math.min(neighbours.width(), room - width(backs, nexts) - 2 * gap());
  }

  private static double height(double width, Place... places) {
    return Stream.of(places).mapToDouble(place -> place.height(width)).max().orElse(0);
  }

  private static double width(Place... places) {
    return Stream.of(places).mapToDouble(Place::width).sum();
  }

  private double room(double width) {
    return width - getInsets().getLeft() - getInsets().getRight();
  }

  private double gap() {
    return Math.max(8, back.getInsets().getLeft() / 2);
  }

  /** The buttons that take turns in one place. */
  private record Place(List<BigButton> buttons) {

    double width() {
      return most(button -> Math.max(button.minWidth(-1), button.prefWidth(-1)));
    }

    double height(double width) {
      return most(button -> Math.max(button.minHeight(width), button.prefHeight(width)));
    }

    private double most(ToDoubleFunction<BigButton> measure) {
      return buttons.stream().mapToDouble(measure).max().orElse(0);
    }

    void fill(double x, double y, double width, double height) {
      for (var button : buttons) {
        button.resizeRelocate(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
      }
    }
  }
}
