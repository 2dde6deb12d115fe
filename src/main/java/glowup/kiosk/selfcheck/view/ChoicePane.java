package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.ui.ChoiceButton;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.PicturedList;
import glowup.kiosk.visit.Action;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Answers to choose from, one or many, with pictures where there are some. */
final class ChoicePane implements AnswerPane {
  private record Shown(Question question, String language, List<ChoiceButton> last) {}

  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final PagedPane list = new PagedPane(1, 2).stretch(2.4);
  private final BodyPicture body;
  private final PicturedList answers;
  private final Map<AnswerOption, ChoiceButton> choices = new LinkedHashMap<>();

  /** Those with round and those with square marks: the next question takes them over. */
  private final Map<Boolean, List<ChoiceButton>> made = new HashMap<>();

  private Optional<Shown> shown = Optional.empty();

  ChoicePane(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    body = new BodyPicture(content, dispatch);
    answers = new PicturedList(body.region(), list);
    // The second tap of a double tap would take back what the first has chosen.
    answers.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getClickCount() > 1) {
            press.consume();
          }
        });
  }

  @Override
  public Region region() {
    return answers;
  }

  @Override
  public void show(Asked asked) {
    show(asked, List.of());
  }

  /** The same with more below the others. */
  void show(Asked asked, List<ChoiceButton> last) {
    var words = asked.words();
    list.setWords(words.text("paged.earlier"), words.text("paged.moreAnswers"));
    var wanted = Optional.of(new Shown(asked.question(), words.language(), last));
    if (!wanted.equals(shown)) {
      shown = wanted;
      choices.clear();
      var options = options(asked.question(), words);
      options.forEach(option -> choices.put(option, choice(choices.size(), asked, option)));
      body.ask(asked.question());
      var all = new ArrayList<Node>(choices.values());
      all.addAll(last);
      list.setItems(all);
    }
    boolean pictures =
        body.isUsed() || choices.keySet().stream().anyMatch(o -> o.picture().isPresent());
    boolean roomy = pictures && !asked.comfort().textSize().isGrown();
    list.setColumns(roomy ? 2 : 1, roomy && !body.isUsed() ? 3 : 2);
    body.show(asked.given(), content.palette(asked.comfort().theme()));
    choices.forEach(
        (option, choice) -> {
          choice.setSelected(asked.given().contains(option.value()));
          option
              .picture()
              .flatMap(picture -> content.illustrations().find(picture.id()))
              .ifPresent(
                  drawing -> choice.showPicture(drawing, content.palette(asked.comfort().theme())));
        });
  }

  /** What can be chosen; a yes or no is a choice of two. */
  private static List<AnswerOption> options(Question question, Words words) {
    return question.type() == AnswerType.BOOLEAN
        ? Stream.of(true, false).map(yes -> yesOrNo(yes, words)).toList()
        : question.options();
  }

  private static AnswerOption yesOrNo(boolean yes, Words words) {
    return new AnswerOption(
        new Answer.Flag(yes), words.text(yes ? "check.yes" : "check.no"), false, Optional.empty());
  }

  private ChoiceButton choice(int place, Asked asked, AnswerOption option) {
    boolean many = asked.question().repeats();
    var row = made.computeIfAbsent(many, _ -> new ArrayList<>());
    if (place == row.size()) {
      row.add(new ChoiceButton(many, () -> {}));
    }
    var choice = row.get(place);
    choice.setOnAction(_ -> dispatch.accept(asked.choose(option.value())));
    choice.setWords(option.text());
    choice.takePictureAway();
    choice.getStyleClass().remove("aside");
    if (option.value().withheld()) {
      choice.getStyleClass().add("aside");
    }
    return choice;
  }

  /** The next question's words take the place of this one's. */
  @Override
  public void turn() {}

  @Override
  public void clear() {
    shown = Optional.empty();
    choices.clear();
    made.clear();
    body.clear();
    list.setItems(List.of());
  }
}
