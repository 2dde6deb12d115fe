package glowup.kiosk.ui;

import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that a wet finger finds. It acts on release, so that sliding off cancels. */
public final class BigButton extends Button {
  /** Those that point to where the lines of a text go on or come from. */
  private static final Set<Ikon> POINTING =
      Set.of(
          Feather.ARROW_LEFT,
          Feather.ARROW_RIGHT,
          Feather.CHEVRONS_LEFT,
          Feather.CHEVRONS_RIGHT,
          Feather.LIST);

  private BigButton(String role, @Nullable Ikon icon) {
    getStyleClass().addAll("big-button", role);
    setMnemonicParsing(false);
    Wrapped.words(this);
    setMaxWidth(Double.MAX_VALUE);
    if (icon != null) {
      setGraphic(sign(icon));
    }
    // Other lines are no other words, and whoever set them may have named the button otherwise.
    textProperty()
        .subscribe(
            (before, after) -> {
              if (after == null || before == null || !same(before, after)) {
                setAccessibleText(Wrapped.whole(this));
              }
            });
  }

  private static boolean same(String before, String after) {
    return LineBreaks.whole(before).equals(LineBreaks.whole(after));
  }

  /** An icon is a letter to JavaFX, which mirrors where it stands and never what it shows. */
  private static FontIcon sign(Ikon icon) {
    var sign = new FontIcon(icon);
    if (POINTING.contains(icon)) {
      sign.effectiveNodeOrientationProperty()
          .subscribe(way -> sign.setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
    }
    return sign;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return Wrapped.skin(this);
  }

  /** The one clear thing to do on a screen. */
  public static BigButton primary(Ikon icon) {
    var button = new BigButton("primary", icon);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /** One of several equal things to do. */
  public static BigButton secondary(Ikon icon) {
    return new BigButton("secondary", icon);
  }

  /** Something beside the way. */
  public static BigButton quiet(Ikon icon) {
    return new BigButton("quiet", icon);
  }

  /** A key of a keyboard or a number pad. */
  public static BigButton key(String text) {
    var key = new BigButton("key", null);
    key.setText(text);
    return key;
  }
}
