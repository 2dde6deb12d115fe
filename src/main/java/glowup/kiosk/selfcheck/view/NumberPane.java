package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Unit;
import glowup.kiosk.ui.Measure;
import glowup.kiosk.ui.NumberAsk;
import glowup.kiosk.visit.Action;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A number, or a number of some unit. */
final class NumberPane implements AnswerPane {
  private static final int DECIMALS = 3;

  private final Measure measure;
  private @Nullable Asked asked;

  NumberPane(Consumer<Action> dispatch) {
    measure =
        new Measure(
            typed -> {
              if (asked != null) {
                dispatch.accept(asked.enter(typed, asked.entry().unit()));
              }
            },
            unit -> {
              if (asked != null) {
                dispatch.accept(asked.enter(asked.entry().typed(), Integer.parseInt(unit)));
              }
            });
  }

  @Override
  public Region region() {
    return measure;
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    var question = wanted.question();
    measure.show(
        ask(question, wanted.entry().unit()),
        wanted.entry().typed(),
        units(question.limits().units()),
        Optional.of(Integer.toString(wanted.entry().unit())),
        wanted.words());
  }

  private static List<Measure.Unit> units(List<Unit> units) {
    return IntStream.range(0, units.size())
        .mapToObj(i -> new Measure.Unit(Integer.toString(i), units.get(i).text()))
        .toList();
  }

  private static NumberAsk ask(Question question, int unit) {
    var limits = question.limits();
    var told = unit < limits.units().size() ? limits.units().get(unit) : Unit.NONE;
    var least = limits.least().flatMap(answer -> Numbers.of(answer, told));
    var most = limits.most().flatMap(answer -> Numbers.of(answer, told));
    return new NumberAsk(
        question.type() == AnswerType.INTEGER ? 0 : DECIMALS,
        least.or(() -> most).map(BigDecimal::signum).filter(sign -> sign < 0).isPresent(),
        least,
        most,
        "");
  }

  @Override
  public void type(String letter) {
    measure.type(letter);
  }

  @Override
  public void erase() {
    measure.erase();
  }

  @Override
  public void addBelow(Region node) {
    measure.addBelow(node);
  }

  @Override
  public void clear() {
    asked = null;
    measure.clear();
  }
}
