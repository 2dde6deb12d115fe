package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerWords;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A pane to type in where there may be several answers: what stands so far, and room for more. */
final class MorePane implements AnswerPane {
  private final AnswerPane pane;
  private final Label soFar = new Label();
  private final BigButton another = BigButton.secondary(Feather.PLUS);
  private final BigButton takeBack = BigButton.secondary(Feather.MINUS);
  private final EqualRow buttons = new EqualRow(takeBack, another);
  private final VBox more = new VBox(soFar, buttons);
  private @Nullable Asked asked;

  MorePane(AnswerPane pane, Consumer<Action> dispatch) {
    this.pane = pane;
    Wrapped.words(soFar);
    soFar.setMinHeight(Region.USE_PREF_SIZE);
    soFar.visibleProperty().bind(soFar.textProperty().isNotEmpty());
    soFar.managedProperty().bind(soFar.textProperty().isNotEmpty());
    buttons.managedProperty().bind(buttons.visibleProperty());
    takeBack.managedProperty().bind(takeBack.visibleProperty());
    another.setOnAction(_ -> dispatch.accept(new Action.AddAnother()));
    takeBack.setOnAction(
        _ -> Optional.ofNullable(asked).flatMap(MorePane::last).ifPresent(dispatch));
    more.getStyleClass().add("more-answers");
    more.visibleProperty().bind(buttons.visibleProperty());
    more.managedProperty().bind(buttons.visibleProperty());
    pane.addBelow(more);
  }

  /** What stands beside what is being typed. */
  static List<Answer> others(Asked asked) {
    var typed = asked.entry().answer(asked.question());
    return asked.given().stream()
        .filter(answer -> !typed.equals(Optional.of(answer)))
        .filter(answer -> asked.question().option(answer).isEmpty())
        .toList();
  }

  private static Optional<Action> last(Asked asked) {
    return others(asked).reversed().stream().findFirst().map(asked::choose);
  }

  @Override
  public Region region() {
    return pane.region();
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    var words = wanted.words();
    var said = new AnswerWords(words);
    var others = wanted.question().repeats() ? others(wanted) : List.<Answer>of();
    var all =
        others.stream()
            .map(answer -> said.of(wanted.question(), answer))
            .collect(Collectors.joining(" · "));
    soFar.setText(others.isEmpty() ? "" : words.text("check.soFar", Map.of("answers", all)));
    another.setText(words.text("check.another"));
    another.setDisable(wanted.entry().answer(wanted.question()).isEmpty());
    takeBack.setText(words.text("check.takeBack"));
    takeBack.setVisible(!others.isEmpty());
    buttons.setVisible(wanted.question().repeats());
    pane.show(wanted);
  }

  @Override
  public void type(String letter) {
    pane.type(letter);
  }

  @Override
  public void erase() {
    pane.erase();
  }

  @Override
  public void clear() {
    asked = null;
    soFar.setText("");
    takeBack.setVisible(false);
    pane.clear();
  }
}
