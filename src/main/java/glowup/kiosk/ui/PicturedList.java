package glowup.kiosk.ui;

import javafx.scene.layout.Pane;

/**
 * A list of answers and, where there is room for both, a picture of them: above the list on an
 * upright screen, beside it on a wide one. Where the words are so large that they need the room,
 * the picture steps aside, for whoever reads at that size would see little in a small one.
 */
public final class PicturedList extends Pane {
  /**
   * The narrowest, in {@code u}, at which a zone that takes 7.5 % of its width can be touched: 12.7
   * mm of a screen 268 mm wide.
   */
  private static final double LEAST_WIDTH = 690;

  private static final double GAP = 20;

  private final ZonePicture picture;
  private final PagedPane list;

  public PicturedList(ZonePicture picture, PagedPane list) {
    this.picture = picture;
    this.list = list;
    getChildren().setAll(picture, list);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double unit = Scale.of(this);
    double gap = GAP * unit;
    double across = Scale.isWide(this) ? beside(width, height, gap) : above(width, height, gap);
    boolean shown = picture.isUsed() && across >= LEAST_WIDTH * unit;
    picture.setVisible(shown);
    if (!shown) {
      list.resizeRelocate(0, 0, width, height);
      return;
    }
    double down = across / picture.shape();
    if (Scale.isWide(this)) {
      picture.resizeRelocate(0, (height - down) / 2, across, down);
      list.resizeRelocate(across + gap, 0, width - across - gap, height);
    } else {
      picture.resizeRelocate((width - across) / 2, 0, across, down);
      list.resizeRelocate(0, down + gap, width, height - down - gap);
    }
  }

  /** How wide the picture may be with the whole list under it. */
  private double above(double width, double height, double gap) {
    double room = height - gap - list.heightOfAll(width);
    return Math.floor(Math.min(width, room * picture.shape()));
  }

  /** How wide the picture may be with the whole list beside it. */
  private double beside(double width, double height, double gap) {
    double across = Math.floor(Math.min((width - gap) / 2, height * picture.shape()));
    return list.heightOfAll(width - across - gap) <= height ? across : 0;
  }
}
