package glowup.kiosk.ui;

import glowup.kiosk.ui.KeyRows.Cell;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Keys for words: letters and accents in the order of the visitor's language, which its words file
 * gives, and a second page of digits and marks. It holds no text, so there is nothing in it to
 * wipe.
 */
final class TextKeys extends StackPane {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final List<String> MARKS =
      List.of("1234567890", "-/:;()&@#%", "\"'*+=_!?\u20AC$", "ñáéíóúü¿¡°");

  private final Consumer<String> typed;
  private final KeyRows rows = new KeyRows();
  private final BigButton shift = BigButton.key("");
  private final BigButton erase = BigButton.key("");
  private final BigButton marks = BigButton.key("");
  private final BigButton space = BigButton.key("");
  private final BigButton line = BigButton.key("");
  private final BigButton comma = key(",");
  private final BigButton stop = key(".");
  private final List<BigButton> letters = new ArrayList<>();
  private boolean shifted;
  private boolean marked;
  private boolean lines;
  private @Nullable Words words;

  TextKeys(Consumer<String> typed, Runnable erased) {
    this.typed = typed;
    getStyleClass().add("keyboard");
    shift.setGraphic(new FontIcon(Feather.ARROW_UP));
    erase.setGraphic(new FontIcon(Feather.DELETE));
    line.setGraphic(new FontIcon(Feather.CORNER_DOWN_LEFT));
    shift.setOnAction(_ -> shift(!shifted));
    marks.setOnAction(_ -> turn(!marked));
    erase.setOnAction(_ -> erased.run());
    space.setOnAction(_ -> typed.accept(" "));
    line.setOnAction(_ -> typed.accept("\n"));
    getChildren().setAll(rows);
  }

  /** Draws the keys of a language. */
  void show(boolean severalLines, Words inWords) {
    if (inWords != words || severalLines != lines) {
      words = inWords;
      lines = severalLines;
      draw();
    }
  }

  /** Shift holds for one letter. */
  void rest() {
    shift(false);
  }

  /** Back to small letters. */
  void clear() {
    turn(false);
  }

  private void shift(boolean upper) {
    if (words != null && shifted != upper) {
      var locale = words.locale();
      letters.forEach(
          key ->
              key.setText(
                  upper ? key.getText().toUpperCase(locale) : key.getText().toLowerCase(locale)));
      shifted = upper;
      name(words);
    }
  }

  private void turn(boolean second) {
    marked = second;
    draw();
  }

  private void draw() {
    if (words == null) {
      return;
    }
    letters.clear();
    shifted = false;
    shift.setDisable(marked);
    space.setText(words.text("keys.space"));
    marks.setText(marked ? letters("keys.letters", words).getFirst().substring(0, 3) : "123");
    var all = new ArrayList<List<Cell>>();
    (marked ? MARKS : letters("keys.letters", words)).forEach(row -> all.add(keys(row)));
    if (!marked) {
      letters("keys.more", words).forEach(row -> all.add(keys(row)));
    }
    all.add(low());
    rows.setRows(all);
    name(words);
  }

  private List<Cell> low() {
    var low = new ArrayList<Cell>();
    low.add(new Cell(shift, 1.5));
    low.add(new Cell(marks, 1.5));
    low.add(new Cell(comma));
    low.add(new Cell(space, 3.5));
    low.add(new Cell(stop));
    if (lines) {
      low.add(new Cell(line, 1.2));
    }
    low.add(new Cell(erase, 1.5));
    return List.copyOf(low);
  }

  private void name(Words inWords) {
    shift.pseudoClassStateChanged(ON, shifted);
    shift.setAccessibleText(inWords.text(shifted ? "keys.small" : "keys.capital"));
    erase.setAccessibleText(inWords.text("keys.erase"));
    line.setAccessibleText(inWords.text("keys.line"));
    marks.setAccessibleText(inWords.text(marked ? "keys.toLetters" : "keys.toMarks"));
  }

  private static List<String> letters(String key, Words words) {
    return List.of(words.text(key).split(" "));
  }

  private List<Cell> keys(String row) {
    var keys = row.codePoints().mapToObj(Character::toString).map(this::key).toList();
    letters.addAll(keys);
    return keys.stream().map(Cell::new).toList();
  }

  private BigButton key(String letter) {
    var key = BigButton.key(letter);
    key.setOnAction(_ -> typed.accept(key.getText()));
    return key;
  }
}
