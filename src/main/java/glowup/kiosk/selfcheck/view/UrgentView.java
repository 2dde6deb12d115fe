package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Advice that cannot wait: what to do this minute, and a way back for a finger that slipped. */
public final class UrgentView implements View {
  private final ContentPack content;
  private final PagedPane cards = new PagedPane(1, 1).stretch(1);
  private final PageFrame frame = new PageFrame(cards);

  public UrgentView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
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
    frame.setHint(words.text("urgent.hint"));
    frame.setBack(words.text("urgent.back"));
    frame.setNext(words.text("urgent.summary"));
    cards.setWords(words.text("paged.earlier"), words.text("paged.later"));
    cards.setItems(
        content.questionnaire(visit.comfort().language()).map(SelfCheck::new).stream()
            .flatMap(check -> check.advice(visit.answers()).stream())
            .filter(advice -> advice.urgency() == Urgency.NOW)
            .map(advice -> AdviceCards.card(advice, words))
            .toList());
  }

  @Override
  public void leave() {
    cards.setItems(List.of());
  }
}
