package glowup.kiosk.ui;

import glowup.kiosk.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A number and its unit: a number pad and, where there are several units, a button for each. */
public final class Measure extends StackPane {

  /**
   * A unit to choose.
   *
   * @param code what it is called by the questionnaire, such as {@code kg}
   * @param text what the visitor reads
   */
  public record Unit(String code, String text) {}

  private final Consumer<String> unitChosen;
  private final NumberPad pad;
  private final EqualRow row = new EqualRow();
  private final Map<Unit, ChoiceButton> buttons = new LinkedHashMap<>();

  /**
   * Makes a measure.
   *
   * @param changed told all that stands there after a key
   * @param unitChosen told the code of the unit that was touched
   */
  public Measure(Consumer<String> changed, Consumer<String> unitChosen) {
    this.unitChosen = unitChosen;
    pad = new NumberPad(changed);
    row.getStyleClass().add("units");
    row.managedProperty().bind(row.visibleProperty());
    pad.addBelow(row);
    getChildren().setAll(pad);
  }

  /**
   * Draws a measure.
   *
   * @param ask the number; its unit is taken from the units where there are any
   * @param chosen the code of the unit; a sole unit needs no choosing
   */
  public void show(
      NumberAsk ask, String typed, List<Unit> units, Optional<String> chosen, Words words) {
    if (!List.copyOf(buttons.keySet()).equals(units)) {
      buttons.clear();
      units.forEach(unit -> buttons.put(unit, button(unit)));
      row.getChildren().setAll(buttons.values());
    }
    row.setVisible(units.size() > 1);
    buttons.forEach((unit, button) -> button.setSelected(chosen.equals(Optional.of(unit.code))));
    var unit =
        units.size() == 1
            ? units.getFirst().text
            : units.stream()
                .filter(one -> chosen.equals(Optional.of(one.code)))
                .map(Unit::text)
                .findFirst()
                .orElse(units.isEmpty() ? ask.unit() : "");
    pad.show(
        new NumberAsk(ask.decimals(), ask.negative(), ask.least(), ask.most(), unit), typed, words);
  }

  private ChoiceButton button(Unit unit) {
    var button = new ChoiceButton(false, () -> unitChosen.accept(unit.code));
    button.setWords(unit.text);
    return button;
  }

  /** Puts something between the number and what it may be. */
  public void addBelow(Region node) {
    pad.addBelow(node);
  }

  /** What a real key typed elsewhere on the page. */
  public void type(String key) {
    pad.type(key);
  }

  /** Takes the last sign away. */
  public void erase() {
    pad.erase();
  }

  /** Forgets the number and its units. */
  public void clear() {
    buttons.clear();
    row.getChildren().clear();
    pad.clear();
  }
}
