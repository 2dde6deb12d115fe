package glowup.kiosk.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that a wet finger finds. It acts on release, so that sliding off cancels. */
public final class BigButton extends Button {

  private BigButton(String role, @Nullable Ikon icon) {
    getStyleClass().addAll("big-button", role);
    setMnemonicParsing(false);
    Wrapped.words(this);
    setMaxWidth(Double.MAX_VALUE);
    if (icon != null) {
      setGraphic(new FontIcon(icon));
    }
    textProperty().subscribe(text -> setAccessibleText(LineBreaks.unmarked(text)));
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
