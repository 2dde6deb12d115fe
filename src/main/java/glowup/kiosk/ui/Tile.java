package glowup.kiosk.ui;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A large card to touch: a picture, a title and a line or two. */
public final class Tile extends CardButton {
  private final Face face;

  /** How a tile is laid out. */
  public enum Shape {
    /** The picture above the words. */
    UPRIGHT,
    /** The picture beside the words. */
    FLAT,
    /** The picture beside the words on an upright screen, above them on a wide one. */
    SWAYING
  }

  public Tile(Shape shape) {
    this(new Face(shape));
  }

  private Tile(Face face) {
    super(face, "tile");
    this.face = face;
  }

  public void setShape(Shape shape) {
    face.shape = shape;
    face.requestLayout();
    requestLayout();
  }

  public void show(Illustration drawing, Palette palette) {
    face.picture.show(drawing, palette);
  }

  public void setWords(String heading, String line, String remark) {
    face.title.setText(heading);
    face.words.setText(line);
    face.note.setText(remark);
    setAccessibleText(heading.isEmpty() ? "" : (heading + ". " + line + " " + remark).strip());
  }

  private static final class Face extends Pane {
    private static final double BESIDE = 0.36;
    private static final double GAP = 0.03;
    private static final double LEAST_PICTURE = 0.32;

    private final Picture picture = new Picture();
    private final Label title = label("tile-title");
    private final Label words = label("tile-words");
    private final Label note = label("tile-note");
    private final VBox text = new VBox(title, words, note);
    private Shape shape;

    private Face(Shape shape) {
      this.shape = shape;
      note.managedProperty().bind(note.textProperty().isNotEmpty());
      text.getStyleClass().add("tile-text");
      getChildren().setAll(picture, text);
    }

    private static Label label(String style) {
      var label = new Label();
      label.getStyleClass().add(style);
      Wrapped.words(label);
      label.setMinHeight(USE_PREF_SIZE);
      return label;
    }

    private boolean flat() {
      return switch (shape) {
        case FLAT -> true;
        case UPRIGHT -> false;
        case SWAYING -> !Scale.isWide(this);
      };
    }

    @Override
    protected double computeMinWidth(double height) {
      double least = text.minWidth(-1);
      return Math.ceil(flat() ? least / (1 - BESIDE) : least);
    }

    @Override
    protected double computeMinHeight(double width) {
      return text.prefHeight(flat() ? width * (1 - BESIDE) : width);
    }

    @Override
    protected double computePrefHeight(double width) {
      return flat()
          ? text.prefHeight(width * (1 - BESIDE))
          : text.prefHeight(width) + width * (GAP + LEAST_PICTURE);
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double height = getHeight();
      double gap = width * GAP;
      if (flat()) {
        double beside = width * BESIDE;
        text.setAlignment(Pos.CENTER_LEFT);
        picture.setVisible(true);
        picture.resizeRelocate(0, 0, beside - gap, height);
        text.resizeRelocate(beside, 0, width - beside, height);
      } else {
        double needed = Math.min(height, text.prefHeight(width));
        double rest = Math.max(0, height - needed - gap);
        text.setAlignment(Pos.TOP_LEFT);
        picture.setVisible(rest > 0);
        picture.resizeRelocate(0, 0, width, rest);
        text.resizeRelocate(0, height - needed, width, needed);
      }
    }
  }
}
