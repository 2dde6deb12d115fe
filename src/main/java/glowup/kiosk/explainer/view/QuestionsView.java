package glowup.kiosk.explainer.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.ui.ChoiceButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What one may want to ask after reading; a tap puts a question on the summary. */
public final class QuestionsView implements View {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final PagedPane list = new PagedPane(1, 2).stretch(2.4);
  private final PageFrame frame = new PageFrame(list);
  private List<ChoiceButton> choices = List.of();
  private @Nullable Explainer shown;

  public QuestionsView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    frame.onBack(dispatch, new Action.TurnPage(-1));
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    if (!(visit.screen() instanceof Screen.QuestionsToAsk(var id))) {
      leave();
      return;
    }
    var words = content.words(visit.comfort().language());
    var library = content.library(visit.comfort().language());
    frame.setTitle(words.text("questions.title"));
    frame.setHint(words.text("questions.hint"));
    frame.setBack(words.text("nav.back"));
    list.setWords(words.text("paged.earlier"), words.text("paged.later"));
    library.find(id).ifPresent(explainer -> showQuestions(explainer, visit));
    var after = library.after(id);
    frame.onNext(
        dispatch,
        after
            .<Action>map(next -> new Action.OpenExplainer(next.id()))
            .orElseGet(Action.GoHome::new));
    frame.setNext(
        after
            .map(next -> words.text("questions.nextTopic", Map.of("topic", next.title())))
            .orElseGet(() -> words.text("nav.home")));
  }

  private void showQuestions(Explainer explainer, Visit visit) {
    if (!explainer.equals(shown)) {
      shown = explainer;
      var made = new ArrayList<ChoiceButton>();
      for (int i = 0; i < explainer.questions().size(); i++) {
        var question = new Reading.Question(explainer.id(), i);
        var choice =
            new ChoiceButton(true, () -> dispatch.accept(new Action.ToggleQuestion(question)));
        choice.setWords(explainer.questions().get(i));
        made.add(choice);
      }
      choices = made;
      list.setItems(made);
    }
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).setSelected(visit.reading().asks(new Reading.Question(explainer.id(), i)));
    }
  }

  @Override
  public void leave() {
    shown = null;
    choices = List.of();
    list.setItems(List.of());
    list.setWords("", "");
    frame.wipe();
  }
}
