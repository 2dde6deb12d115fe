package glowup.kiosk.visit;

import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.explainer.Pages;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.summary.SummaryDocument;
import java.time.Instant;

/** Everything that can happen to a visit. */
public sealed interface Action {

  // Finding the way
  record Begin() implements Action {}

  record GoHome() implements Action {}

  record StartFresh() implements Action {}

  record ConfirmFresh() implements Action {}

  record CloseOverlay() implements Action {}

  record HideScreen() implements Action {}

  /** The visitor is done and has what they came for. */
  record Done() implements Action {}

  // Comfort
  record SetTextSize(TextSize size) implements Action {}

  record SetTheme(Theme theme) implements Action {}

  /** Brings all buttons within reach of who sits, or back to where they were. */
  record LowerButtons(boolean lowered) implements Action {}

  record OpenLanguages() implements Action {}

  record SetLanguage(String language) implements Action {}

  // Listening
  /** Reads this screen aloud, and each that follows. */
  record ReadToMe() implements Action {}

  record StopReading() implements Action {}

  record PauseReading() implements Action {}

  /** Says the sentence again, and goes on from there. */
  record ReadAgain() implements Action {}

  /** Reads the screen again from its beginning, for it shows something else now. */
  record ReadFromStart() implements Action {}

  /** Reads faster by some steps, or slower where they are negative. */
  record ReadFaster(int steps) implements Action {}

  /** Reads louder by some steps, or more quietly where they are negative. */
  record ReadLouder(int steps) implements Action {}

  /**
   * What came of a sentence.
   *
   * @param last whether no other follows on the screen
   */
  record SentenceSaid(long visit, Listening.Speaking at, SpeechResult result, boolean last)
      implements Action {}

  record HeadphonesSeen(long visit, boolean in) implements Action {}

  /** Keys moved the focus to another control. */
  record FocusWalked() implements Action {}

  // Reading
  record OpenShelf() implements Action {}

  record OpenExplainer(String id) implements Action {}

  /** Turns pages forward, or back where {@code by} is negative; past the ends it leads on. */
  record TurnPage(int by) implements Action {}

  /** The reader's layout came to these pages, and the place is now on this one. */
  record PagesCounted(String explainer, int page, Pages pages) implements Action {}

  record OpenContents() implements Action {}

  /** Goes to the page on which a chunk begins, counted from 0. */
  record OpenChunk(int chunk) implements Action {}

  record LookUp(String term) implements Action {}

  record OpenSources() implements Action {}

  record OpenQuestions(String explainer) implements Action {}

  record ToggleQuestion(Reading.Question question) implements Action {}

  // The self-check
  record OpenCheck() implements Action {}

  record Choose(String linkId, Answer answer) implements Action {}

  /** What is typed into a question as it now stands, whole. */
  record Enter(String linkId, Entry entry) implements Action {}

  /** Keeps what is typed as one answer of several, and makes room for the next. */
  record AddAnother() implements Action {}

  record NextQuestion() implements Action {}

  record PreviousQuestion() implements Action {}

  record OpenReview() implements Action {}

  record ChangeAnswer(String linkId) implements Action {}

  // The front desk
  /** The visitor asks for staff. */
  record RaiseAlert() implements Action {}

  record AlertReported(long visit, AlertResult result) implements Action {}

  // The summary and its ways out
  record OpenSummary() implements Action {}

  /**
   * A page is made.
   *
   * @param of the visit as it was when the making began
   */
  record SummaryMade(Visit of, SummaryDocument document) implements Action {}

  record Print() implements Action {}

  record TypeAddress() implements Action {}

  record Typed(String text) implements Action {
    @Override
    public String toString() {
      return "Typed[]";
    }
  }

  record Erased() implements Action {}

  /** Ends the address with a whole domain, as in {@code gmail.com}. */
  record EndWith(String domain) implements Action {
    @Override
    public String toString() {
      return "EndWith[]";
    }
  }

  record OfferAddress() implements Action {}

  /** The visitor meant the address that was asked about. */
  record UseMeant() implements Action {}

  /** The visitor meant what was typed. */
  record KeepTyped() implements Action {}

  record SendMail() implements Action {}

  /** The printer says that the page is printed, and the visitor that none came. */
  record PageMissing() implements Action {}

  record OpenDelivery() implements Action {}

  record PrintReported(long visit, PrintState state) implements Action {}

  record MailReported(long visit, MailState.Ended state) implements Action {}

  // Time
  /** Somebody touched, typed or listened. */
  record Touched(Instant now) implements Action {}

  /** A second has passed. */
  record Tick(Instant now) implements Action {}

  // Staff
  record OpenStaff() implements Action {}

  record PinTyped(char digit) implements Action {
    @Override
    public String toString() {
      return "PinTyped[]";
    }
  }

  record PinErased() implements Action {}

  record PinEntered() implements Action {}

  /** No PIN is set yet: one is chosen first. */
  record ChoosePin() implements Action {}

  /** The PIN that was typed twice could not be kept. */
  record PinNotKept() implements Action {}

  record PinAnswered(PinResult answer) implements Action {}

  /** Opens a page of the desk's screen, and has done what it shows. */
  record OpenPanel(Panel panel) implements Action {}

  /** How far the page that is open has come. */
  record PanelKnown(Panel panel) implements Action {}

  /** Prints this visit's page once more. */
  record Reprint() implements Action {}

  /** Reads the clinic's content anew; it comes in once nobody is here. */
  record ReloadContent() implements Action {}

  /** Opens the kiosk to visitors or closes it, for the rest of the day. */
  record SetOpen(boolean open) implements Action {}

  /** The language that visits begin in. */
  record SetDefaultLanguage(String language) implements Action {}

  /** How loud visits begin: louder by so much, or quieter where it is negative. */
  record ChangeVolume(int by) implements Action {}

  record LeaveStaff() implements Action {}

  record ResetVisit() implements Action {}

  record Exit() implements Action {}

  /** A bug: the visit ends on a calm page. */
  record Broke(String code) implements Action {}
}
