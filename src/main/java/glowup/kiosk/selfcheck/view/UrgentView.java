package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * Advice that cannot wait: what to do this minute, whom to call, a button that calls the desk, and
 * a way back for a finger that slipped.
 */
public final class UrgentView implements View {
  private record Shown(String language, Answers answers) {}

  private final ContentPack content;
  private final CallPanel call = new CallPanel();
  private final AskPanel ask;
  private final UrgentPane pane;
  private final PageFrame frame;
  private Shown shown = new Shown("", Answers.NONE);

  public UrgentView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    ask = new AskPanel(() -> dispatch.accept(new Action.RaiseAlert()));
    pane = new UrgentPane(call, ask);
    frame = new PageFrame(pane);
    frame.readAbove();
    frame.getStyleClass().add("urgent");
    frame.onBack(dispatch, new Action.PreviousQuestion());
    frame.onNext(dispatch, new Action.OpenSummary());
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    if (!(visit.screen() instanceof Screen.Urgent)) {
      leave();
      return;
    }
    var words = content.words(visit.comfort().language());
    frame.setTitle(words.text("urgent.title"));
    frame.setBack(words.text("urgent.back"));
    frame.setNext(words.text("urgent.summary"));
    call.show(content.settings().clinic(), words);
    ask.show(visit.alert(), words);
    var wanted = new Shown(words.language(), visit.answers());
    // Laid out anew at every touch, the cards would jump back to their first page.
    if (!wanted.equals(shown)) {
      shown = wanted;
      pane.setWords(words.text("paged.earlier"), words.text("paged.later"));
      pane.setAdvice(
          content.questionnaire(words.language()).map(SelfCheck::new).stream()
              .flatMap(check -> check.advice(visit.answers()).stream())
              .filter(advice -> advice.urgency() == Urgency.NOW)
              .map(AdviceLines::new)
              .toList());
    }
  }

  @Override
  public void leave() {
    shown = new Shown("", Answers.NONE);
    pane.setAdvice(List.of());
    call.wipe();
    ask.wipe();
    pane.setWords("", "");
    frame.wipe();
  }
}
