package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.AnswerWords;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Use;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Row;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Exactly what was answered, each answer open to change, and the advice it leads to. */
public final class ReviewView implements View {
  private record Shown(String language, Answers answers) {}

  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final PagedPane rows = new PagedPane(1, 2).stretch(1.2);
  private final PageFrame frame = new PageFrame(rows);
  private Shown shown = new Shown("", Answers.NONE);

  public ReviewView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    frame.onBack(dispatch, new Action.GoHome());
    frame.onNext(dispatch, new Action.OpenSummary());
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var language = visit.comfort().language();
    var check = content.questionnaire(language).map(SelfCheck::new).orElse(null);
    if (!(visit.screen() instanceof Screen.Review) || check == null) {
      leave();
      return;
    }
    var words = content.words(language);
    frame.setTitle(words.text("review.title"));
    frame.setHint(words.text("review.hint"));
    frame.setBack(words.text("nav.home"));
    frame.setNext(words.text("review.summary"));
    rows.setWords(words.text("paged.earlier"), words.text("paged.later"));
    rows.setColumns(1, visit.comfort().textSize().isGrown() ? 1 : 2);
    var wanted = new Shown(language, visit.answers());
    if (!wanted.equals(shown)) {
      shown = wanted;
      rows.setItems(rows(check, visit.answers(), words));
    }
  }

  private List<Node> rows(SelfCheck check, Answers answers, Words words) {
    var all = new ArrayList<Node>();
    check.advice(answers).forEach(advice -> all.add(AdviceCards.card(advice, words)));
    check.questions(answers).forEach(question -> all.add(row(question, answers, words)));
    return all;
  }

  private Row row(Question question, Answers answers, Words words) {
    var given = answers.of(question.linkId());
    var row = new Row(() -> dispatch.accept(new Action.ChangeAnswer(question.linkId())));
    row.show(
        question.wording().title(),
        given.isEmpty()
            ? words.text("review.notAnswered")
            : given.stream()
                .map(answer -> new AnswerWords(words).of(question, answer))
                .collect(Collectors.joining(" · ")),
        question.use() == Use.ASKED ? words.text("review.change") : "",
        given.isEmpty());
    return row;
  }

  @Override
  public void leave() {
    shown = new Shown("", Answers.NONE);
    rows.setItems(List.of());
    rows.setWords("", "");
    frame.wipe();
  }
}
