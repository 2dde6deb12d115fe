package glowup.kiosk.ui;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Palette;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A large answer: a mark, the words and, where there is one, a picture. The visit says whether it
 * is chosen; the button only asks.
 */
public final class ChoiceButton extends CardButton {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label words = new Label();
  private final HBox face;
  private boolean selected;
  private @Nullable Picture picture;

  /**
   * Makes a choice.
   *
   * @param many whether others may be chosen beside it: a square mark, not a round one
   */
  public ChoiceButton(boolean many, Runnable asked) {
    this(new HBox(), many, asked);
  }

  private ChoiceButton(HBox face, boolean many, Runnable asked) {
    super(face, "choice");
    this.face = face;
    var mark = new StackPane(new FontIcon(Feather.CHECK));
    mark.getStyleClass().addAll("mark", many ? "many" : "one");
    mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Wrapped.words(words);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    face.getChildren().setAll(mark, words);
    face.getStyleClass().add("choice-content");
    face.setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    setOnAction(_ -> asked.run());
  }

  public void setWords(String text) {
    words.setText(text);
    setAccessibleText(text);
  }

  public void setSelected(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      pseudoClassStateChanged(SELECTED, chosen);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  /** Puts a picture before the words. */
  public void showPicture(Illustration drawing, Palette palette) {
    if (picture == null) {
      picture = new Picture();
      var frame = new StackPane(picture);
      frame.getStyleClass().add("choice-picture");
      face.getChildren().add(1, frame);
    }
    picture.show(drawing, palette);
  }

  public void takePictureAway() {
    if (picture != null) {
      picture = null;
      face.getChildren().remove(1);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(selected)
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
