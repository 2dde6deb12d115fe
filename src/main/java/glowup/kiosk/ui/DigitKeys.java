package glowup.kiosk.ui;

import glowup.kiosk.ui.KeyRows.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The ten digits as on a telephone, with room for a mark and a minus. It holds no number, so there
 * is nothing in it to wipe.
 */
public final class DigitKeys extends StackPane {
  private final List<BigButton> digits = new ArrayList<>();
  private final BigButton mark = BigButton.key(".");
  private final BigButton minus = BigButton.key("\u2212");
  private final BigButton erase = BigButton.key("");
  private final Region blank = new Region();
  private final KeyRows rows = new KeyRows();
  private List<Integer> order = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);

  /**
   * Makes the keys.
   *
   * @param typed told a digit from 0 to 9, a point or a minus, whatever the key shows
   */
  public DigitKeys(Consumer<String> typed, Runnable erased) {
    getStyleClass().add("digit-keys");
    for (int digit = 0; digit <= 9; digit++) {
      var sign = Integer.toString(digit);
      var key = BigButton.key(sign);
      key.setOnAction(_ -> typed.accept(sign));
      digits.add(key);
    }
    mark.setOnAction(_ -> typed.accept("."));
    minus.setOnAction(_ -> typed.accept("-"));
    erase.setGraphic(new FontIcon(Feather.DELETE));
    erase.setOnAction(_ -> erased.run());
    getChildren().setAll(rows);
    allow(false, false);
  }

  /** Which keys beside the digits there are. */
  public void allow(boolean decimals, boolean negative) {
    var last = new ArrayList<Cell>();
    if (negative) {
      last.add(new Cell(minus));
    } else if (!decimals) {
      last.add(new Cell(blank));
    }
    if (decimals && !negative) {
      last.add(new Cell(mark));
    }
    last.add(new Cell(digits.get(order.getLast())));
    if (decimals && negative) {
      last.add(new Cell(mark));
    }
    last.add(new Cell(erase));
    rows.setRows(List.of(row(0), row(3), row(6), List.copyOf(last)));
  }

  private List<Cell> row(int first) {
    return order.subList(first, first + 3).stream().map(digits::get).map(Cell::new).toList();
  }

  /** Puts the digits in another order, from the top left; then there is no mark and no minus. */
  public void order(List<Integer> wanted) {
    if (!order.equals(wanted)) {
      order = List.copyOf(wanted);
      rows.setRows(List.of());
    }
    allow(false, false);
  }

  /** Writes the keys as a language does, which may have digits of its own. */
  public void write(UnaryOperator<String> shown) {
    for (int digit = 0; digit <= 9; digit++) {
      digits.get(digit).setText(shown.apply(Integer.toString(digit)));
    }
    mark.setText(shown.apply("."));
  }

  /** Names the keys that are no digits for those who listen. */
  public void setWords(String markWords, String minusWords, String eraseWords) {
    mark.setAccessibleText(markWords);
    minus.setAccessibleText(minusWords);
    erase.setAccessibleText(eraseWords);
  }
}
