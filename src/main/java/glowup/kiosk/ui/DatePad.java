package glowup.kiosk.ui;

import glowup.kiosk.words.Words;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A date in a few touches: ten years, the year, the month, the day, each on large keys that offer
 * only what there is, so that no impossible date can be composed. Every touch is an answer as far
 * as it goes: {@code 1946}, {@code 1946-03}, {@code 1946-03-14}.
 */
public final class DatePad extends StackPane {
  private final Consumer<String> changed;
  private final DateFields fields = new DateFields(this::open);
  private final DateKeys keys = new DateKeys(this::take, this::openDecade);
  private final BigButton enough = BigButton.secondary(Feather.CHECK);
  private final BigButton again = BigButton.secondary(Feather.ROTATE_CCW);
  private final VBox answer = new VBox(fields);
  private DateParts date = DateParts.NONE;
  private DateStep step = DateStep.DECADE;
  private int decade;
  private @Nullable DateAsk ask;
  private @Nullable Words words;

  /**
   * Makes a pad.
   *
   * @param changed told the date as far as it is known, as FHIR writes it; blank for none
   */
  public DatePad(Consumer<String> changed) {
    this.changed = changed;
    enough.setOnAction(_ -> stop());
    again.setOnAction(_ -> take(DateParts.NONE));
    for (var button : new BigButton[] {enough, again}) {
      button.managedProperty().bind(button.visibleProperty());
    }
    answer.getStyleClass().add("date-asked");
    VBox.setVgrow(fields, Priority.ALWAYS);
    var asked = new VBox(keys, enough, again);
    asked.getStyleClass().add("date-asked");
    VBox.setVgrow(keys, Priority.ALWAYS);
    getChildren().setAll(new Beside(answer, asked, 0.3).filling());
  }

  /** Draws a date; one that this pad did not ask for is shown as answered. */
  public void show(DateAsk wanted, String text, Words inWords) {
    var given = DateParts.of(text);
    if (!wanted.equals(ask) || !given.equals(date)) {
      step = given.equals(DateParts.NONE) ? DateStep.first(wanted) : DateStep.DONE;
      decade = 0;
    }
    ask = wanted;
    words = inWords;
    date = given;
    draw();
  }

  /** Puts something under the date. */
  public void addBelow(Region node) {
    answer.getChildren().add(node);
  }

  private void take(DateParts made) {
    date = made;
    step = made.equals(DateParts.NONE) && ask != null ? DateStep.first(ask) : DateStep.after(made);
    decade = 0;
    draw();
    changed.accept(made.text());
  }

  /** What was known of a part that the visitor does not know after all goes. */
  private void stop() {
    date = date.before(step);
    step = DateStep.DONE;
    draw();
    changed.accept(date.text());
  }

  private void open(DateStep wanted) {
    step = wanted == DateStep.DECADE && ask != null ? DateStep.first(ask) : wanted;
    decade = 0;
    draw();
  }

  private void openDecade(int firstYear) {
    step = DateStep.YEAR;
    decade = firstYear;
    draw();
  }

  private void draw() {
    if (ask == null || words == null) {
      return;
    }
    boolean moving = FocusKeeper.within(keys);
    fields.show(date, step, words);
    keys.show(ask, date, step, decade, words);
    enough.setText(words.text(step == DateStep.MONTH ? "date.onlyYear" : "date.onlyMonth"));
    enough.setVisible(
        ask.mayStop(date.before(step)) && (step == DateStep.MONTH || step == DateStep.DAY));
    again.setText(words.text("date.again"));
    again.setVisible(step == DateStep.DONE);
    if (moving) {
      FocusKeeper.into(keys);
    }
  }

  /** Forgets the date and how far it was chosen. */
  public void clear() {
    ask = null;
    words = null;
    date = DateParts.NONE;
    step = DateStep.DECADE;
    decade = 0;
    fields.clear();
    keys.clear();
    enough.setVisible(false);
    again.setVisible(false);
  }
}
