package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Note;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.ui.ChoiceButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.PicturedList;
import glowup.kiosk.ui.ProgressLine;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One question a screen, with large answers and how far it still is. */
public final class QuestionView implements View {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final ProgressLine progress = new ProgressLine();
  private final PagedPane list = new PagedPane(1, 2).stretch(2.4);
  private final BodyPicture body;
  private final PageFrame frame;
  private final Map<AnswerOption, ChoiceButton> choices = new LinkedHashMap<>();
  private @Nullable Question shown;

  public QuestionView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    body = new BodyPicture(content, dispatch);
    var answers = new PicturedList(body.region(), list);
    frame = new PageFrame(answers);
    frame.onBack(dispatch, new Action.PreviousQuestion());
    frame.onNext(dispatch, new Action.NextQuestion());
    frame.addAbove(progress);
    // The second tap of a double tap would answer the next question, which nobody has read yet.
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
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var check = content.questionnaire(visit.comfort().language()).map(SelfCheck::new);
    if (visit.screen() instanceof Screen.Question at && check.isPresent()) {
      switch (check.get().questionnaire().find(at.linkId()).orElse(null)) {
        case Question question -> show(visit, check.get(), question, at);
        case Note note -> show(visit, check.get(), note);
        case null, default -> leave();
      }
    } else {
      leave();
    }
  }

  private void show(Visit visit, SelfCheck check, Note note) {
    var words = content.words(visit.comfort().language());
    leave();
    showPlace(check, note.linkId(), words);
    frame.setTitle(note.text());
    frame.setBack(words.text("nav.back"));
    frame.setNext(words.text("nav.next"));
    frame.setNextEnabled(true);
  }

  private void showPlace(SelfCheck check, String linkId, Words words) {
    var at = check.progress(linkId);
    var place = words.text("check.progress", Map.of("step", at.step(), "steps", at.steps()));
    frame.setPlace(place);
    progress.show(at.step(), at.steps(), place);
  }

  private void show(Visit visit, SelfCheck check, Question question, Screen.Question at) {
    var words = content.words(visit.comfort().language());
    var given = visit.answers().of(question.linkId());
    showPlace(check, question.linkId(), words);
    frame.setTitle(question.wording().title());
    frame.setHint(hint(check, question, words));
    frame.setBack(words.text("nav.back"));
    boolean mayPass = check.mayPass(question, at.entry(), visit.answers());
    frame.setNext(words.text(nextWords(given.isEmpty() && mayPass, at.fromReview())));
    frame.setNextEnabled(mayPass);
    list.setWords(words.text("paged.earlier"), words.text("paged.moreAnswers"));
    if (!question.equals(shown)) {
      shown = question;
      choices.clear();
      options(question, words).forEach(option -> choices.put(option, choice(question, option)));
      body.ask(question);
      list.setItems(List.copyOf(choices.values()));
    }
    boolean pictures =
        body.isUsed() || question.options().stream().anyMatch(o -> o.picture().isPresent());
    list.setColumns(pictures && !visit.comfort().textSize().isGrown() ? 2 : 1, 2);
    body.show(given, content.palette(visit.comfort().theme()));
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

  /** What the question belongs to, and how to answer it. */
  private static String hint(SelfCheck check, Question question, Words words) {
    var help =
        question
            .help()
            .orElseGet(() -> words.text(question.repeats() ? "check.many" : "check.one"));
    return (check.questionnaire().heading(question.linkId()) + " " + help).strip();
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
    body.clear();
    list.setItems(List.of());
    frame.setTitle("");
    frame.setHint("");
  }
}
