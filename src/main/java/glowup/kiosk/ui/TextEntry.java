package glowup.kiosk.ui;

import glowup.kiosk.words.Words;
import java.text.BreakIterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Words typed by the visitor, on keys inside the scene or on a real keyboard. Nothing is suggested,
 * remembered or copied.
 */
public final class TextEntry extends StackPane {

  /**
   * What is asked for.
   *
   * @param most how many letters it may have
   * @param lines whether it may have several lines
   */
  public record Ask(OptionalInt most, boolean lines) {}

  private final Consumer<String> changed;
  private final TypedText field = new TypedText();
  private final Label left = new Label();
  private final VBox answer = new VBox();
  private final TextKeys keys = new TextKeys(this::type, this::erase);
  private Ask ask = new Ask(OptionalInt.of(0), false);
  private String typed = "";

  /**
   * Makes an entry.
   *
   * @param changed told all that stands there after a key; blank for nothing
   */
  public TextEntry(Consumer<String> changed) {
    this.changed = changed;
    left.getStyleClass().add("letters-left");
    left.managedProperty().bind(left.textProperty().isNotEmpty());
    left.setMinHeight(USE_PREF_SIZE);
    Wrapped.words(left);
    answer.getChildren().setAll(field, left);
    answer.setAlignment(Pos.CENTER_LEFT);
    answer.getStyleClass().add("text-answer");
    getChildren().setAll(new Beside(answer, keys, 0.36));
    RealKeys.on(this, this::type, this::erase);
  }

  /** Puts something under the text. */
  public void addBelow(Region node) {
    answer.getChildren().add(node);
  }

  /** Types a letter, or a line's end as {@code "\n"}, where there is room for it. */
  public void type(String key) {
    boolean fits = ask.most().isEmpty() || length(typed + key) <= ask.most().getAsInt();
    if (fits && (ask.lines() || !key.equals("\n"))) {
      keys.rest();
      changed.accept(typed + key);
    }
  }

  /** Takes the last letter away, with what belongs to it. */
  public void erase() {
    if (!typed.isEmpty()) {
      var letters = BreakIterator.getCharacterInstance();
      letters.setText(typed);
      changed.accept(typed.substring(0, letters.preceding(typed.length())));
    }
  }

  /** Draws what was typed. */
  public void show(Ask wanted, String text, Words words) {
    ask = wanted;
    typed = text;
    field.show(text, wanted.lines());
    VBox.setVgrow(field, wanted.lines() ? Priority.ALWAYS : Priority.NEVER);
    field.setAccessibleText(text.isEmpty() ? words.text("text.none") : text);
    keys.show(wanted.lines(), words);
    left.setText(
        wanted.most().isEmpty()
            ? ""
            : words.text("text.left", Map.of("count", wanted.most().getAsInt() - length(text))));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Forgets what was typed. */
  public void clear() {
    ask = new Ask(OptionalInt.of(0), false);
    typed = "";
    field.show("", false);
    field.setAccessibleText(null);
    left.setText("");
    keys.clear();
  }
}
