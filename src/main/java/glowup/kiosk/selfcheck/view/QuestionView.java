package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.ui.ChoiceButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.ProgressLine;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One question a screen, with large answers and how far it still is. */
public final class QuestionView implements View {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final ProgressLine progress = new ProgressLine();
  private final PagedPane list = new PagedPane(1, 2).stretch(2.4);
  private final PageFrame frame = new PageFrame(list);
  private final Map<AnswerOption, ChoiceButton> choices = new LinkedHashMap<>();
  private @Nullable Question shown;

  public QuestionView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    frame.onBack(dispatch, new Action.PreviousQuestion());
    frame.onNext(dispatch, new Action.NextQuestion());
    frame.addAbove(progress);
    // The second tap of a double tap would answer the next question, which nobody has read yet.
    list.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getClickCount() > 1) {
            press.consume();
          }
        });
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var check = content.questionnaire(visit.comfort().language()).map(SelfCheck::new);
    if (visit.screen() instanceof Screen.Question(var linkId, var fromReview)
        && check.isPresent()
        && check.get().questionnaire().find(linkId).orElse(null) instanceof Question question) {
      show(visit, check.get(), question, fromReview);
    } else {
      leave();
    }
  }

  private void show(Visit visit, SelfCheck check, Question question, boolean fromReview) {
    var words = content.words(visit.comfort().language());
    var given = visit.answers().of(question.linkId());
    var at = check.progress(question.linkId());
    var place = words.text("check.progress", Map.of("step", at.step(), "steps", at.steps()));
    frame.setTitle(question.text());
    frame.setHint(
        question
            .help()
            .orElseGet(() -> words.text(question.repeats() ? "check.many" : "check.one")));
    frame.setPlace(place);
    progress.show(at.step(), at.steps(), place);
    frame.setBack(words.text("nav.back"));
    boolean mayPass = check.mayPass(question, visit.answers());
    frame.setNext(words.text(nextWords(given.isEmpty() && mayPass, fromReview)));
    frame.setNextEnabled(mayPass);
    list.setWords(words.text("paged.earlier"), words.text("paged.moreAnswers"));
    if (!question.equals(shown)) {
      shown = question;
      choices.clear();
      question.options().forEach(option -> choices.put(option, choice(question, option)));
      boolean pictures = question.options().stream().anyMatch(o -> o.picture().isPresent());
      list.setColumns(pictures && !visit.comfort().textSize().isGrown() ? 2 : 1, 2);
      list.setItems(List.copyOf(choices.values()));
    }
    choices.forEach(
        (option, choice) -> {
          choice.setSelected(given.contains(option.value()));
          option
              .picture()
              .flatMap(picture -> content.illustrations().find(picture.id()))
              .ifPresent(
                  drawing -> choice.showPicture(drawing, content.palette(visit.comfort().theme())));
        });
  }

  private static String nextWords(boolean skipping, boolean fromReview) {
    if (fromReview) {
      return "check.toReview";
    }
    return skipping ? "check.skip" : "nav.next";
  }

  private ChoiceButton choice(Question question, AnswerOption option) {
    var choice =
        new ChoiceButton(
            question.repeats(),
            () -> dispatch.accept(new Action.Choose(question.linkId(), option.value())));
    choice.setWords(option.text());
    if (option.value().withheld()) {
      choice.getStyleClass().add("aside");
    }
    return choice;
  }

  @Override
  public void leave() {
    shown = null;
    choices.clear();
    list.setItems(List.of());
    frame.setTitle("");
    frame.setHint("");
  }
}
