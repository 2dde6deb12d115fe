package glowup.kiosk.ui;

import glowup.kiosk.words.Digits;
import glowup.kiosk.words.TypedNumber;
import glowup.kiosk.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number typed on big keys, shown large with its unit and with what it may be. What is typed is
 * kept by the visit as {@code -12.5} in every language; the pad shows it and asks to change it.
 */
public final class NumberPad extends StackPane {
  private final Consumer<String> changed;
  private final Label number = new Label();
  private final Label unit = new Label();
  private final Label range = new Label();
  private final Label complaint = new Label("", new FontIcon(Feather.INFO));
  private final DigitKeys keys = new DigitKeys(this::type, this::erase);
  private final VBox answer = new VBox();
  private String typed = "";
  private @Nullable NumberAsk ask;
  private @Nullable Digits digits;

  /**
   * Makes a pad.
   *
   * @param changed told all that stands there after a key; blank for nothing
   */
  public NumberPad(Consumer<String> changed) {
    this.changed = changed;
    var caret = new Region();
    caret.getStyleClass().add("caret");
    number.getStyleClass().add("number-typed");
    number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    unit.getStyleClass().add("number-unit");
    Wrapped.words(unit);
    unit.managedProperty().bind(unit.textProperty().isNotEmpty());
    var field = new HBox(number, caret, unit);
    field.getStyleClass().add("number-field");
    range.getStyleClass().add("number-range");
    complaint.getStyleClass().add("number-complaint");
    for (var label : new Label[] {unit, range, complaint}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
    answer.getChildren().setAll(field, range, complaint);
    answer.getStyleClass().add("number-answer");
    answer.setAlignment(Pos.CENTER);
    getChildren().setAll(new Beside(answer, keys, 0.44));
    RealKeys.on(this, this::type, this::erase);
  }

  /** Puts something between the number and what it may be. */
  public void addBelow(Region node) {
    answer.getChildren().add(1, node);
  }

  /** Types what a real key typed; other pages may pass on what they hear. */
  public void type(String key) {
    if (ask != null && digits != null) {
      var kept = key.equals(".") ? "." : digits.kept(key);
      change(kept.isEmpty() ? typed : ask.typing().after(typed, kept));
    }
  }

  /** Takes the last sign away. */
  public void erase() {
    change(TypedNumber.shorter(typed));
  }

  private void change(String text) {
    if (!text.equals(typed)) {
      changed.accept(text);
    }
  }

  /** Draws what was typed. */
  public void show(NumberAsk wanted, String text, Words words) {
    var shown = new Digits(words);
    ask = wanted;
    digits = shown;
    typed = text;
    number.setText(shown.shown(text));
    unit.setText(wanted.unit());
    range.setText(wanted.range(words));
    complaint.setText(wanted.complaint(text, words));
    keys.allow(wanted.decimals() > 0, wanted.negative());
    keys.write(shown::shown);
    keys.setWords(
        words.text("number.mark"), words.text("number.minus"), words.text("number.erase"));
    number.setAccessibleText(
        text.isEmpty() ? words.text("number.none") : number.getText() + " " + wanted.unit());
  }

  /** Forgets what was typed and what was asked. */
  public void clear() {
    ask = null;
    typed = "";
    for (var label : new Label[] {number, unit, range, complaint}) {
      label.setText("");
      label.setAccessibleText(null);
    }
  }
}
