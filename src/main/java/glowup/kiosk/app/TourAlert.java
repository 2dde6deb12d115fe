package glowup.kiosk.app;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

/** A visit that needs the front desk: from the urgent page, and by an answer that asks quietly. */
final class TourAlert {
  private final TourGlass glass;
  private final TourCamera camera;
  private final Comfort comfort;
  private final Words words;

  TourAlert(TourGlass glass, TourCamera camera, ContentPack content, Comfort comfort) {
    this.glass = glass;
    this.camera = camera;
    this.comfort = comfort;
    this.words = content.words(comfort.language());
  }

  /** A desk that answers what the tour wants to see, when it wants to see it. */
  static final class Desk implements StaffAlert {
    private final SynchronousQueue<AlertResult> answers = new SynchronousQueue<>();

    @Override
    public AlertResult raise() throws InterruptedException {
      return answers.take();
    }

    @Override
    public List<PartReadiness> readiness() {
      return List.of();
    }

    void answers(AlertResult result) {
      try {
        answers.put(result);
      } catch (InterruptedException e) {
        throw new IllegalStateException("Nobody interrupts the tour", e);
      }
    }
  }

  void play(SelfCheck check) {
    begin();
    var first = check.questions(Answers.NONE).getFirst();
    var sign = first.options().getFirst();
    dispatch(new Action.Choose(first.linkId(), sign.value()));
    dispatch(new Action.NextQuestion());
    if (!glass.shows(words.text("alert.ask"))) {
      return;
    }
    camera.take("urgent-ask");
    glass.press(words.text("alert.ask"));
    camera.take("urgent-raising");
    ends(new AlertResult.Failed(List.of(PrintFailure.UNREACHABLE)), "urgent-failed");
    glass.press(words.text("alert.again"));
    ends(new AlertResult.Told(Way.PRINTED), "urgent-told");
    quietly(check, first);
  }

  /** The answer that asks for a talk, given in its place among the others. */
  private void quietly(SelfCheck check, Question first) {
    var calm = first.options().stream().filter(AnswerOption::exclusive).findFirst();
    for (var question : check.questionnaire().questions()) {
      var calling = question.options().stream().filter(o -> calls(check, first, calm, question, o));
      var option = calling.findFirst();
      if (calm.isPresent() && option.isPresent()) {
        begin();
        dispatch(new Action.Choose(first.linkId(), calm.get().value()));
        dispatch(new Action.ChangeAnswer(question.linkId()));
        camera.take("quiet-question");
        glass.press(option.get().text());
        camera.take("quiet-raising");
        ends(new AlertResult.Told(Way.MAILED), "quiet-told");
        return;
      }
    }
  }

  private static boolean calls(
      SelfCheck check,
      Question first,
      Optional<AnswerOption> calm,
      Question question,
      AnswerOption option) {
    List<Answer> begun = calm.map(AnswerOption::value).stream().toList();
    var answers =
        Answers.NONE.with(first.linkId(), begun).with(question.linkId(), List.of(option.value()));
    return check.advice(answers).stream().anyMatch(Advice::alertsStaff);
  }

  private void begin() {
    dispatch(new Action.ConfirmFresh());
    dispatch(new Action.Begin());
    dispatch(new Action.SetTextSize(comfort.textSize()));
    dispatch(new Action.SetTheme(comfort.theme()));
    dispatch(new Action.SetLanguage(comfort.language()));
    glass.press(words.text("home.check.title"));
  }

  private void ends(AlertResult result, String what) {
    glass.desk().answers(result);
    glass.waitFor(
        "the desk's answer", () -> glass.session().loop().visit().alert() instanceof Alert.Ended);
    camera.take(what);
  }

  private void dispatch(Action action) {
    TourGlass.onScene(
        () -> {
          glass.session().loop().dispatch(action);
          return true;
        });
  }
}
