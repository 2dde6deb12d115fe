package glowup.kiosk.selfcheck;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has been typed into a question so far, which need not be an answer yet: "12." on the way to
 * 12.5.
 *
 * @param typed numbers with a point, dates as FHIR writes them
 * @param unit which of the question's units, from 0
 */
public record Entry(String typed, int unit) {

  /** More than any number, date or short text; a text has its own limit too. */
  public static final int MOST_LETTERS = 1_000;

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(?:\\.[0-9]{0,20})?");

  /** Nothing typed. */
  public static final Entry NONE = new Entry("", 0);

  public Entry {
    typed = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
  }

  /** What would have been typed for these answers. */
  static Entry of(Question question, List<Answer> given) {
    return given.stream()
        .filter(answer -> question.type().isTyped() || question.isOwnText(answer))
        .findFirst()
        .map(answer -> of(question.limits().units(), answer))
        .orElse(NONE);
  }

  private static Entry of(List<Unit> units, Answer answer) {
    return answer instanceof Answer.Quantity(BigDecimal value, Unit unit)
        ? new Entry(value.toPlainString(), place(units, unit))
        : new Entry(answer.written(), 0);
  }

  private static int place(List<Unit> units, Unit unit) {
    int before = (int) units.stream().takeWhile(other -> !other.isSameAs(unit)).count();
    return before == units.size() ? 0 : before;
  }

  public boolean isBlank() {
    return typed.isBlank();
  }

  /** The answer it makes; none while it is none that the question takes. */
  public Optional<Answer> answer(Question question) {
    return isBlank() ? Optional.empty() : read(question).filter(question::takes);
  }

  private Optional<Answer> read(Question question) {
    try {
      return switch (question.type()) {
        case INTEGER -> Optional.of(new Answer.Whole(Integer.parseInt(typed)));
        case DECIMAL -> Optional.of(new Answer.Decimal(number()));
        case QUANTITY ->
            Optional.of(new Answer.Quantity(number(), unit(question.limits().units())));
        case DATE -> Optional.of(new Answer.Date(PartialDate.parse(typed)));
        case STRING, TEXT, OPEN_CHOICE -> Optional.of(new Answer.Text(typed.strip()));
        case CHOICE, BOOLEAN -> Optional.empty();
      };
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private BigDecimal number() {
    if (!NUMBER.matcher(typed).matches()) {
      throw new NumberFormatException("not a number as people write one");
    }
    return new BigDecimal(typed);
  }

  private Unit unit(List<Unit> units) {
    return unit >= 0 && unit < units.size() ? units.get(unit) : Unit.NONE;
  }

  /** Tells nothing, for what is printed may end in a log. */
  @Override
  public String toString() {
    return "Entry[not shown]";
  }
}
