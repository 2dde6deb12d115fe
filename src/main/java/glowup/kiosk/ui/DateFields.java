package glowup.kiosk.ui;

import glowup.kiosk.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/** The year, the month and the day: in a row on an upright screen, in a column on a wide one. */
final class DateFields extends Pane {
  private static final double GAP = 16;
  private static final double TALLEST = 150;

  private final DateField year;
  private final DateField month;
  private final DateField day;
  private final List<DateField> all;

  DateFields(Consumer<DateStep> opened) {
    year = new DateField(() -> opened.accept(DateStep.DECADE));
    month = new DateField(() -> opened.accept(DateStep.MONTH));
    day = new DateField(() -> opened.accept(DateStep.DAY));
    all = List.of(year, month, day);
    getStyleClass().add("date-fields");
    getChildren().setAll(all);
  }

  void show(DateParts date, DateStep step, Words words) {
    var locale = words.locale();
    var unknown = words.text("date.unknown");
    year.show(
        words.text("date.year"),
        date.year() == 0 ? "" : Integer.toString(date.year()),
        step == DateStep.DECADE || step == DateStep.YEAR,
        unknown);
    month.show(
        words.text("date.month"),
        date.month() == 0 ? "" : DateParts.monthName(date.month(), locale),
        step == DateStep.MONTH,
        unknown);
    day.show(
        words.text("date.day"),
        date.day() == 0 ? "" : Integer.toString(date.day()),
        step == DateStep.DAY,
        unknown);
    month.setDisable(date.year() == 0);
    day.setDisable(date.month() == 0);
  }

  void clear() {
    all.forEach(DateField::clear);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = all.stream().mapToDouble(field -> field.prefHeight(-1)).max().orElse(0);
    return Scale.isWide(this) ? one * all.size() + gap() * (all.size() - 1) : one;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    boolean wide = Scale.isWide(this);
    int across = wide ? 1 : all.size();
    int down = wide ? all.size() : 1;
    double each = Math.floor((getWidth() - gap() * (across - 1)) / across);
    double high =
        Math.min(Math.floor((getHeight() - gap() * (down - 1)) / down), TALLEST * Scale.of(this));
    double x = 0;
    double y = Math.max(0, (getHeight() - high * down - gap() * (down - 1)) / 2);
    for (var field : all) {
      field.resizeRelocate(x, y, each, high);
      if (wide) {
        y += high + gap();
      } else {
        x += each + gap();
      }
    }
  }

  private double gap() {
    return GAP * Scale.of(this);
  }
}
