package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Note;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.ProgressLine;
import glowup.kiosk.ui.RealKeys;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** One question a screen, with large answers and how far it still is. */
public final class QuestionView implements View {
  private final ContentPack content;
  private final ProgressLine progress = new ProgressLine();
  private final AnswerPanes panes;
  private final PageFrame frame;

  public QuestionView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    panes = new AnswerPanes(content, dispatch);
    frame = new PageFrame(panes.region());
    frame.onBack(dispatch, new Action.PreviousQuestion());
    frame.onNext(dispatch, new Action.NextQuestion());
    frame.addAbove(progress);
    RealKeys.on(frame, panes::type, panes::erase);
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
    panes.show(new Asked(question, given, at.entry(), visit.comfort(), today(visit), words));
  }

  /** What the question belongs to, and how to answer it. */
  private static String hint(SelfCheck check, Question question, Words words) {
    var help = question.help().orElseGet(() -> words.text(hint(question)));
    return (check.questionnaire().heading(question.linkId()) + " " + help).strip();
  }

  private static String hint(Question question) {
    return switch (question.type()) {
      case CHOICE, OPEN_CHOICE, BOOLEAN -> question.repeats() ? "check.many" : "check.one";
      case DATE -> "check.date";
      case INTEGER, DECIMAL, QUANTITY -> LinePane.draws(question) ? "check.line" : "check.number";
      case STRING, TEXT -> "check.type";
    };
  }

  /** A visitor who answers has just touched the kiosk. */
  private static LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.lastInput(), ZoneId.systemDefault());
  }

  private static String nextWords(boolean skipping, boolean fromReview) {
    if (fromReview) {
      return "check.toReview";
    }
    return skipping ? "check.skip" : "nav.next";
  }

  @Override
  public void leave() {
    panes.clear();
    frame.wipe();
    progress.wipe();
  }
}
