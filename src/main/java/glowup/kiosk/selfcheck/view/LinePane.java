package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.ItemControl;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.ui.LineAsk;
import glowup.kiosk.ui.NumberLine;
import glowup.kiosk.visit.Action;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A number on a line between two limits. */
final class LinePane implements AnswerPane {
  private final NumberLine line;
  private @Nullable Asked asked;

  LinePane(Consumer<Action> dispatch) {
    line =
        new NumberLine(
            number -> {
              if (asked != null) {
                dispatch.accept(asked.enter(number, 0));
              }
            });
  }

  /** Whether a question can be drawn so: a line has two ends, and room for a step between. */
  static boolean draws(Question question) {
    return !question.repeats()
        && question.control().equals(Optional.of(ItemControl.SLIDER))
        && ask(question).isPresent();
  }

  private static Optional<LineAsk> ask(Question question) {
    var step = BigDecimal.valueOf(question.limits().step());
    var least = question.limits().least().flatMap(Numbers::of);
    var most = question.limits().most().flatMap(Numbers::of);
    return least
        .flatMap(low -> most.filter(high -> high.subtract(low).compareTo(step) >= 0))
        .map(high -> new LineAsk(least.orElseThrow(), high, step, "", ""));
  }

  @Override
  public Region region() {
    return line;
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    ask(wanted.question()).ifPresent(ask -> line.show(ask, wanted.entry().typed(), wanted.words()));
  }

  @Override
  public void clear() {
    asked = null;
    line.clear();
  }
}
