package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A question as it stands in a visit.
 *
 * @param entry what has been typed into it
 * @param today for answers that are dates
 */
record Asked(
    Question question,
    List<Answer> given,
    Entry entry,
    Comfort comfort,
    LocalDate today,
    Words words) {

  Action choose(Answer answer) {
    return new Action.Choose(question.linkId(), answer);
  }

  Action enter(String typed, int unit) {
    return new Action.Enter(question.linkId(), new Entry(typed, unit));
  }

  /** Tells nothing, for what is printed may end in a log. */
  @Override
  public String toString() {
    return "Asked[not shown]";
  }
}
