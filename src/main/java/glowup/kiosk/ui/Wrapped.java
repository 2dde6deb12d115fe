package glowup.kiosk.ui;

import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Words that go on in a next line. JavaFX breaks a word in two where its line is too narrow, so a
 * label says that it cannot be narrower than its longest word; the layout around it gives way.
 * Words that run from right to left stand in lines of the kiosk's own making.
 */
public final class Wrapped {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u200B]+");

  /** Glyphs stand on whole pixels, so a line can come out a little wider than was measured. */
  private static final double ROUNDING = 2;

  private Wrapped() {}

  /** Lets a label go on in a next line, at the spaces between its words only. */
  public static <T extends Label> T words(T label) {
    label.setSkin(new WholeWordsLabel(label));
    wrap(label);
    return label;
  }

  /** The same for a button. */
  static void words(Button button) {
    wrap(button);
  }

  /** A button's skin, which has to be made by the button. */
  static Skin<?> skin(Button button) {
    return new WholeWordsButton(button);
  }

  private static void wrap(Labeled labeled) {
    labeled.setWrapText(true);
  }

  /** The words of a label as they were set, whatever lines they stand in. */
  public static String whole(Labeled labeled) {
    return labeled.getText() == null ? "" : LineBreaks.whole(labeled.getText());
  }

  /** Whether any of a text runs from right to left. */
  public static boolean runsLeft(String text) {
    return LineBreaks.needed(text);
  }

  /** How wide the longest word is, with all that stands beside it. */
  static double leastWidth(Labeled labeled) {
    var ruler = new Text();
    ruler.setBoundsType(TextBoundsType.LOGICAL);
    ruler.setFont(labeled.getFont());
    double longest =
        SPACES
            .splitAsStream(labeled.getText() == null ? "" : labeled.getText())
            .mapToDouble(word -> width(ruler, word))
            .max()
            .orElse(0);
    double words = longest == 0 ? 0 : Math.ceil(longest) + ROUNDING;
    return words + sides(labeled.getInsets()) + sides(labeled.getLabelPadding()) + beside(labeled);
  }

  private static double width(Text ruler, String word) {
    ruler.setText(word);
    return ruler.getLayoutBounds().getWidth();
  }

  private static double sides(Insets insets) {
    return insets.getLeft() + insets.getRight();
  }

  private static boolean isBeside(Labeled labeled) {
    var display = labeled.getContentDisplay();
    return display == ContentDisplay.LEFT || display == ContentDisplay.RIGHT;
  }

  private static double beside(Labeled labeled) {
    Node graphic = labeled.getGraphic();
    return graphic == null || !isBeside(labeled)
        ? 0
        : graphic.prefWidth(-1) + (labeled.getText().isEmpty() ? 0 : labeled.getGraphicTextGap());
  }

  /** What takes width beside the words, between the insets. */
  private static double taken(Labeled labeled) {
    return sides(labeled.getLabelPadding()) + beside(labeled);
  }

  private static double prefWidth(Labeled labeled, OwnLines lines) {
    Node graphic = labeled.getGraphic();
    double above = graphic == null || isBeside(labeled) ? 0 : graphic.prefWidth(-1);
    return sides(labeled.getInsets()) + Math.max(lines.width() + taken(labeled), above);
  }

  private static double prefHeight(Labeled labeled, OwnLines lines, double width) {
    var insets = labeled.getInsets();
    double room = width < 0 ? width : Math.max(0, width - sides(insets) - taken(labeled));
    return insets.getTop() + height(labeled, lines, room) + insets.getBottom();
  }

  /** How high the words are in lines so wide, with what stands beside or above them. */
  private static double height(Labeled labeled, OwnLines lines, double room) {
    var padding = labeled.getLabelPadding();
    double words = padding.getTop() + lines.height(room) + padding.getBottom();
    Node graphic = labeled.getGraphic();
    if (graphic == null) {
      return words;
    }
    double drawn = graphic.prefHeight(-1);
    return isBeside(labeled) ? Math.max(words, drawn) : words + labeled.getGraphicTextGap() + drawn;
  }

  /** Where a skin puts what it draws. */
  private record Place(double x, double y, double width, double height) {}

  /** What a skin does there by itself. */
  @FunctionalInterface
  private interface Usual {
    void layOut(double x, double y, double width, double height);
  }

  private static void layOut(Labeled labeled, OwnLines lines, Place place, Usual usual) {
    double room = place.width() - taken(labeled);
    lines.fill(room);
    // To cut words short JavaFX would wrap them, and throw.
    double needed = Math.max(place.height(), height(labeled, lines, room));
    double above = (needed - place.height()) / 2;
    usual.layOut(place.x(), place.y() - above, place.width(), needed);
    lines.align(place.x(), place.width());
  }

  private static final class WholeWordsLabel extends LabelSkin {
    private final OwnLines lines;

    private WholeWordsLabel(Label label) {
      super(label);
      lines = new OwnLines(label);
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return leastWidth(getSkinnable());
    }

    @Override
    protected double computePrefWidth(
        double height, double top, double right, double bottom, double left) {
      return lines.needed()
          ? prefWidth(getSkinnable(), lines)
          : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(
        double width, double top, double right, double bottom, double left) {
      return lines.needed()
          ? prefHeight(getSkinnable(), lines, width)
          : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      if (lines.needed()) {
        layOut(getSkinnable(), lines, new Place(x, y, width, height), super::layoutChildren);
      } else {
        super.layoutChildren(x, y, width, height);
      }
    }
  }

  private static final class WholeWordsButton extends ButtonSkin {
    private final OwnLines lines;

    private WholeWordsButton(Button button) {
      super(button);
      lines = new OwnLines(button);
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return leastWidth(getSkinnable());
    }

    @Override
    protected double computePrefWidth(
        double height, double top, double right, double bottom, double left) {
      return lines.needed()
          ? prefWidth(getSkinnable(), lines)
          : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(
        double width, double top, double right, double bottom, double left) {
      return lines.needed()
          ? prefHeight(getSkinnable(), lines, width)
          : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      if (lines.needed()) {
        layOut(getSkinnable(), lines, new Place(x, y, width, height), super::layoutChildren);
      } else {
        super.layoutChildren(x, y, width, height);
      }
    }
  }
}
