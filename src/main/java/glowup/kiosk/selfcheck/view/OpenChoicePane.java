package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.ChoiceButton;
import glowup.kiosk.visit.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Answers to choose from, and below them one's own words, which open the keys in their place. */
final class OpenChoicePane implements AnswerPane {
  private final ChoicePane choices;
  private final MorePane text;
  private final Consumer<Action> dispatch;
  private final BigButton back = BigButton.secondary(Feather.LIST);
  private final VBox typing;
  private final StackPane place = new StackPane();
  private Map<Answer, ChoiceButton> others = Map.of();
  private Optional<ChoiceButton> own = Optional.empty();
  private @Nullable Asked asked;
  private boolean open;

  OpenChoicePane(ContentPack content, Consumer<Action> dispatch) {
    this.dispatch = dispatch;
    choices = new ChoicePane(content, dispatch);
    text = new MorePane(new TextPane(dispatch), dispatch);
    back.setOnAction(_ -> open(false));
    typing = new VBox(back, text.region());
    typing.getStyleClass().add("own-answer");
    VBox.setVgrow(text.region(), Priority.ALWAYS);
    place.getChildren().setAll(choices.region(), typing);
    typing.setVisible(false);
  }

  @Override
  public Region region() {
    return place;
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    if (own.isEmpty()) {
      own = Optional.of(new ChoiceButton(wanted.question().repeats(), () -> open(true)));
    }
    var typed = wanted.entry().typed();
    var words = wanted.words();
    own.get().setWords(typed.isBlank() ? words.text("check.own") : typed.strip());
    own.get().setSelected(wanted.entry().answer(wanted.question()).isPresent());
    back.setText(words.text("check.toList"));
    choices.show(wanted, Stream.concat(others(wanted), own.stream()).toList());
    text.show(wanted);
  }

  /** What was typed before, each to be taken back by a touch. */
  private Stream<ChoiceButton> others(Asked wanted) {
    var all = new LinkedHashMap<Answer, ChoiceButton>();
    for (var answer : MorePane.others(wanted)) {
      all.put(answer, others.getOrDefault(answer, other(wanted, answer)));
    }
    others = all;
    return all.values().stream();
  }

  private ChoiceButton other(Asked wanted, Answer answer) {
    var button = new ChoiceButton(true, () -> dispatch.accept(wanted.choose(answer)));
    button.setWords(answer.written());
    button.setSelected(true);
    return button;
  }

  private void open(boolean wanted) {
    open = wanted;
    typing.setVisible(open);
    choices.region().setVisible(!open);
    if (asked != null) {
      show(asked);
    }
  }

  @Override
  public void type(String letter) {
    if (open) {
      text.type(letter);
    }
  }

  @Override
  public void erase() {
    if (open) {
      text.erase();
    }
  }

  @Override
  public void clear() {
    asked = null;
    open(false);
    own = Optional.empty();
    others = Map.of();
    choices.clear();
    text.clear();
  }
}
