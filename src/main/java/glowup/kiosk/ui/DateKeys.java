package glowup.kiosk.ui;

import glowup.kiosk.words.Digits;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The keys of one step of a date: only what there is to choose. */
final class DateKeys extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final int DECADE = 10;

  private final Consumer<DateParts> taken;
  private final IntConsumer decadeOpened;
  private final Label question = new Label();
  private final KeyGrid grid = new KeyGrid();

  /**
   * Makes the keys.
   *
   * @param taken told the date that a key makes
   * @param decadeOpened told the first year of the ten that were touched
   */
  DateKeys(Consumer<DateParts> taken, IntConsumer decadeOpened) {
    this.taken = taken;
    this.decadeOpened = decadeOpened;
    getStyleClass().add("date-keys");
    question.getStyleClass().add("date-question");
    Wrapped.words(question);
    question.setMaxWidth(Double.MAX_VALUE);
    question.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(question, grid);
  }

  /** Shows the keys of a step. */
  void show(DateAsk ask, DateParts date, DateStep step, int decade, Words words) {
    var locale = words.locale();
    pseudoClassStateChanged(DONE, step == DateStep.DONE);
    question.setText(
        switch (step) {
          case DECADE, YEAR -> words.text("date.whichYear");
          case MONTH -> words.text("date.whichMonth");
          case DAY -> words.text("date.whichDay");
          case DONE -> date.said(locale);
        });
    var digits = new Digits(words);
    var keys =
        new ArrayList<BigButton>(
            switch (step) {
              case DECADE -> decades(ask, digits);
              case YEAR -> years(ask, date, decade, digits);
              case MONTH ->
                  ask.months(date.year()).stream()
                      .map(
                          month ->
                              key(DateParts.monthName(month, locale), date.withMonth(month, ask)))
                      .toList();
              case DAY ->
                  ask.days(date.year(), date.month()).stream()
                      .map(day -> key(digits.shown(Integer.toString(day)), date.withDay(day)))
                      .toList();
              case DONE -> List.<BigButton>of();
            });
    if (step == DateStep.first(ask)) {
      keys.addAll(near(ask, words));
    }
    grid.setKeys(keys);
  }

  void clear() {
    question.setText("");
    grid.setKeys(List.of());
  }

  private List<BigButton> decades(DateAsk ask, Digits digits) {
    return ask.years().stream()
        .map(year -> year - year % DECADE)
        .distinct()
        .map(
            year -> {
              var words = digits.shown(year + "–" + (year + DECADE - 1));
              var key = BigButton.key(words);
              key.setOnAction(_ -> decadeOpened.accept(year));
              return key;
            })
        .toList();
  }

  private List<BigButton> years(DateAsk ask, DateParts date, int decade, Digits digits) {
    return ask.years().stream()
        .filter(year -> decade == 0 || year - year % DECADE == decade)
        .map(year -> key(digits.shown(Integer.toString(year)), date.withYear(year, ask)))
        .toList();
  }

  /** What happened lately is one touch away. */
  private List<BigButton> near(DateAsk ask, Words words) {
    var keys = new ArrayList<BigButton>();
    var yesterday = ask.today().minusDays(1);
    day(keys, ask, yesterday, words.text("date.yesterday"));
    day(keys, ask, ask.today(), words.text("date.today"));
    return keys;
  }

  private void day(List<BigButton> keys, DateAsk ask, LocalDate date, String words) {
    if (ask.may(date)) {
      var key = key(words, DateParts.of(date));
      key.getStyleClass().add("near");
      keys.add(key);
    }
  }

  private BigButton key(String words, DateParts made) {
    var key = BigButton.key(words);
    key.setOnAction(_ -> taken.accept(made));
    return key;
  }
}
