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
    labeled
        .textProperty()
        .subscribe(
            text -> {
              var marked = text == null ? null : LineBreaks.marked(text);
              if (marked != null && !marked.equals(text)) {
                labeled.setText(marked);
              }
            });
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

  private static double beside(Labeled labeled) {
    Node graphic = labeled.getGraphic();
    var display = labeled.getContentDisplay();
    boolean isBeside = display == ContentDisplay.LEFT || display == ContentDisplay.RIGHT;
    return graphic == null || !isBeside
        ? 0
        : graphic.prefWidth(-1) + (labeled.getText().isEmpty() ? 0 : labeled.getGraphicTextGap());
  }

  private static final class WholeWordsLabel extends LabelSkin {
    private WholeWordsLabel(Label label) {
      super(label);
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return leastWidth(getSkinnable());
    }
  }

  private static final class WholeWordsButton extends ButtonSkin {
    private WholeWordsButton(Button button) {
      super(button);
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return leastWidth(getSkinnable());
    }
  }
}
