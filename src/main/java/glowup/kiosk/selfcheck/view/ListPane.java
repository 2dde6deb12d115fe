package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.ui.DropDown;
import glowup.kiosk.visit.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One answer from a long list behind a button. */
final class ListPane implements AnswerPane {
  private final Consumer<Action> dispatch;
  private final DropDown list = new DropDown(this::chosen);
  private @Nullable Asked asked;

  ListPane(Consumer<Action> dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public Region region() {
    return list;
  }

  /** Choosing what is chosen takes it back. */
  private void chosen(String place) {
    if (asked != null) {
      var options = asked.question().options();
      var answer =
          place.isEmpty()
              ? asked.given().stream().findFirst()
              : Optional.of(options.get(Integer.parseInt(place)).value());
      answer.map(asked::choose).ifPresent(dispatch);
    }
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    var options = wanted.question().options();
    list.show(
        IntStream.range(0, options.size())
            .mapToObj(i -> new DropDown.Option(Integer.toString(i), options.get(i).text()))
            .toList(),
        wanted.given().stream().findFirst().flatMap(given -> place(options, given)),
        wanted.words());
  }

  private static Optional<String> place(List<AnswerOption> options, Answer given) {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).value().equals(given))
        .mapToObj(Integer::toString)
        .findFirst();
  }

  @Override
  public void clear() {
    asked = null;
    list.clear();
  }
}
