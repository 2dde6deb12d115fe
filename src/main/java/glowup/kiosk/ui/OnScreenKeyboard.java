package glowup.kiosk.ui;

import glowup.kiosk.ui.KeyRows.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Keys for an email address, inside the scene: the desktop's own keyboards hide behind a full
 * screen. It holds no text, so there is nothing in it to wipe.
 */
public final class OnScreenKeyboard extends StackPane {
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl_", "zxcvbnm-+");

  private final BigButton erase = BigButton.key("");

  public OnScreenKeyboard(Consumer<String> typed, Runnable erased) {
    getStyleClass().add("keyboard");
    var all = new ArrayList<List<Cell>>();
    for (var row : ROWS) {
      all.add(row(row.chars().mapToObj(Character::toString).toList(), typed));
    }
    var last = new ArrayList<>(row(List.of("@", ".", ".com", "gmail.com"), typed));
    erase.setGraphic(new FontIcon(Feather.DELETE));
    erase.setOnAction(_ -> erased.run());
    last.add(new Cell(erase));
    all.add(last);
    var rows = new KeyRows();
    rows.setRows(all);
    getChildren().setAll(rows);
  }

  /** Names the key that takes the last letter away. */
  public void setEraseWords(String words) {
    erase.setAccessibleText(words);
  }

  private static List<Cell> row(List<String> keys, Consumer<String> typed) {
    return keys.stream()
        .map(
            text -> {
              var key = BigButton.key(text);
              key.setOnAction(_ -> typed.accept(text));
              return new Cell(key);
            })
        .toList();
  }
}
