package glowup.kiosk.selfcheck;

import glowup.kiosk.words.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Answers as people of one language write them. */
public final class AnswerWords {
  private final Words words;
  private final Locale locale;

  public AnswerWords(Words words) {
    this.words = words;
    this.locale = words.locale();
  }

  /** An answer to a question: the words of its option, or else its value. */
  public String of(Question question, Answer answer) {
    return question.option(answer).map(AnswerOption::text).orElseGet(() -> value(answer));
  }

  /** The same as a practitioner says it. */
  public String clinical(Question question, Answer answer) {
    return question
        .option(answer)
        .flatMap(AnswerOption::clinical)
        .orElseGet(() -> of(question, answer));
  }

  private String value(Answer answer) {
    return switch (answer) {
      case Answer.Flag(boolean yes) -> words.text(yes ? "check.yes" : "check.no");
      case Answer.Whole(int number) -> numbers().format(number);
      case Answer.Decimal(BigDecimal number) -> numbers().format(number);
      case Answer.Quantity(BigDecimal number, Unit unit) ->
          (numbers().format(number) + " " + unit.text()).strip();
      case Answer.Date(PartialDate date) -> date(date);
      case Answer.Time(LocalTime time) ->
          DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale).format(time);
      case Answer.Coding _, Answer.Text _ -> answer.written();
    };
  }

  private NumberFormat numbers() {
    var format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Integer.MAX_VALUE);
    return format;
  }

  private String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return date.day() == 0
        ? DateTimeFormatter.ofPattern("LLLL y", locale)
            .format(YearMonth.of(date.year(), date.month()))
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .localizedBy(locale)
            .format(LocalDate.of(date.year(), date.month(), date.day()));
  }
}
