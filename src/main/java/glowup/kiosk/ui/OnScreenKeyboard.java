package glowup.kiosk.ui;

import glowup.kiosk.ui.KeyRows.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Keys for an email address, inside the scene: the desktop's own keyboards hide behind a full
 * screen. It holds no text, so there is nothing in it to wipe.
 */
public final class OnScreenKeyboard extends StackPane {
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl_", "zxcvbnm-+'");
  private static final int ENDS_IN_A_ROW = 3;
  private static final double END_BESIDE = 3;
  private static final double BELOW = 2.5;

  private final KeyRows rows = new KeyRows();
  private final List<List<BigButton>> letters;
  private final List<BigButton> ends;
  private final BigButton dotCom;
  private final List<BigButton> below;
  private final List<BigButton> wholeEnds;
  private final BigButton erase = BigButton.key("");

  /**
   * A keyboard that tells what was touched.
   *
   * @param domains each has a key that ends the address with it; at most one for each row
   */
  public OnScreenKeyboard(
      List<String> domains, Consumer<String> typed, Consumer<String> ended, Runnable erased) {
    // An address is shown in Latin letters.
    getStyleClass().addAll("keyboard", "latn");
    letters =
        ROWS.stream()
            .map(row -> row.chars().mapToObj(Character::toString).map(key -> key(key, typed)))
            .map(Stream::toList)
            .toList();
    dotCom = key(".com", typed);
    wholeEnds =
        domains.stream().map(domain -> key("@" + domain, _ -> ended.accept(domain))).toList();
    ends = Stream.concat(wholeEnds.stream(), Stream.of(dotCom)).toList();
    ends.forEach(key -> key.getStyleClass().add("end-key"));
    erase.setGraphic(new FontIcon(Feather.DELETE));
    erase.setOnAction(_ -> erased.run());
    below = List.of(key("@", typed), key(".", typed), erase);
    getChildren().setAll(rows);
    arrange();
  }

  /** Names the key that takes the last letter away. */
  public void setEraseWords(String words) {
    erase.setAccessibleText(words);
  }

  /** A whole ending needs a name before it. */
  public void setEndsEnabled(boolean enabled) {
    wholeEnds.forEach(key -> key.setDisable(!enabled));
  }

  /** Puts the keys where there is room: the endings above the letters, or beside them when wide. */
  public void arrange() {
    rows.setRows(Scale.isWide(this) ? wide() : upright());
  }

  private List<List<Cell>> upright() {
    var all = new ArrayList<List<Cell>>();
    for (int from = 0; from < ends.size(); from += ENDS_IN_A_ROW) {
      all.add(cells(ends.subList(from, Math.min(ends.size(), from + ENDS_IN_A_ROW)), 1));
    }
    letters.forEach(row -> all.add(cells(row, 1)));
    all.add(cells(below, 1));
    return all;
  }

  private List<List<Cell>> wide() {
    var all = new ArrayList<List<Cell>>();
    letters.forEach(row -> all.add(new ArrayList<>(cells(row, 1))));
    var last = new ArrayList<>(cells(below, BELOW));
    last.add(2, new Cell(dotCom, BELOW));
    all.add(last);
    for (int i = 0; i < wholeEnds.size(); i++) {
      all.get(i).add(new Cell(wholeEnds.get(i), END_BESIDE));
    }
    return all;
  }

  private static List<Cell> cells(List<BigButton> keys, double weight) {
    return keys.stream().map(key -> new Cell(key, weight)).toList();
  }

  private static BigButton key(String text, Consumer<String> touched) {
    var key = BigButton.key(text);
    key.setOnAction(_ -> touched.accept(text));
    return key;
  }
}
