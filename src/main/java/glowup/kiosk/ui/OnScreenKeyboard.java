package glowup.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Keys for an email address, inside the scene: the desktop's own keyboards hide behind a full
 * screen. It holds no text, so there is nothing in it to wipe.
 */
public final class OnScreenKeyboard extends VBox {
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl_", "zxcvbnm-+");

  private final BigButton erase = BigButton.key("");

  public OnScreenKeyboard(Consumer<String> typed, Runnable erased) {
    getStyleClass().add("keyboard");
    for (var row : ROWS) {
      getChildren().add(row(row.chars().mapToObj(Character::toString).toList(), typed));
    }
    var last = row(List.of("@", ".", ".com", "gmail.com"), typed);
    erase.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(Feather.DELETE));
    erase.setOnAction(_ -> erased.run());
    erase.setMaxHeight(Double.MAX_VALUE);
    last.add(erase, last.getColumnCount(), 0);
    last.getColumnConstraints().add(equal());
    getChildren().add(last);
    getChildren().forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
  }

  /** Names the key that takes the last letter away. */
  public void setEraseWords(String words) {
    erase.setAccessibleText(words);
  }

  private static GridPane row(List<String> keys, Consumer<String> typed) {
    var row = new GridPane();
    row.getStyleClass().add("keyboard-row");
    for (var text : keys) {
      var key = BigButton.key(text);
      key.setMaxHeight(Double.MAX_VALUE);
      key.setOnAction(_ -> typed.accept(text));
      row.addColumn(row.getColumnCount(), key);
      row.getColumnConstraints().add(equal());
    }
    var tall = new RowConstraints();
    tall.setVgrow(Priority.ALWAYS);
    row.getRowConstraints().add(tall);
    return row;
  }

  private static ColumnConstraints equal() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    column.setPrefWidth(10);
    column.setFillWidth(true);
    return column;
  }
}
