package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.PartialDate;
import glowup.kiosk.ui.DateAsk;
import glowup.kiosk.ui.DatePad;
import glowup.kiosk.visit.Action;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A date, as far as the visitor knows it. */
final class DatePane implements AnswerPane {
  private static final int A_LIFE = 120;
  private static final int PLANS = 10;

  private final DatePad pad;
  private @Nullable Asked asked;

  DatePane(Consumer<Action> dispatch) {
    pad =
        new DatePad(
            date -> {
              if (asked != null) {
                dispatch.accept(asked.enter(date, 0));
              }
            });
  }

  @Override
  public Region region() {
    return pad;
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    pad.show(ask(wanted), wanted.entry().typed(), wanted.words());
  }

  private static DateAsk ask(Asked asked) {
    var limits = asked.question().limits();
    var earliest = limits.least().map(DatePane::first).orElse(asked.today().minusYears(A_LIFE));
    var latest = limits.most().map(DatePane::last).orElse(asked.today().plusYears(PLANS));
    return new DateAsk(earliest, latest, asked.today(), true);
  }

  private static LocalDate first(Answer limit) {
    return limit instanceof Answer.Date(PartialDate date)
        ? LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        : LocalDate.MIN;
  }

  private static LocalDate last(Answer limit) {
    if (!(limit instanceof Answer.Date(PartialDate date))) {
      return LocalDate.MAX;
    }
    var month = YearMonth.of(date.year(), date.month() == 0 ? 12 : date.month());
    return date.day() == 0 ? month.atEndOfMonth() : month.atDay(date.day());
  }

  @Override
  public void addBelow(Region node) {
    pad.addBelow(node);
  }

  @Override
  public void clear() {
    asked = null;
    pad.clear();
  }
}
