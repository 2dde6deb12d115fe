package glowup.kiosk.visit;

import glowup.kiosk.explainer.Pages;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.staff.NewPin;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import java.util.Optional;

/** What stands on the glass, with the place in it. */
public sealed interface Screen {

  /** Nobody is here: the clinic's name, and what one can do. */
  record Attract() implements Screen {}

  /** Nobody is here, and nobody can begin: the clinic's name and its hours. */
  record Closed() implements Screen {}

  /** The three things to do. */
  record Home() implements Screen {}

  /** All explainers. */
  record Shelf() implements Screen {}

  /**
   * An explainer, open at a page.
   *
   * @param page counted from 0
   */
  record Reader(String explainer, int page, Pages pages) implements Screen {

    static Reader atTheBeginning(String explainer) {
      return new Reader(explainer, 0, Pages.UNKNOWN);
    }

    /** Whichever page turns out to be the last. */
    static Reader atTheEnd(String explainer) {
      return new Reader(explainer, Integer.MAX_VALUE, Pages.UNKNOWN);
    }

    /** Some pages on; before the first lies the shelf, after the last the questions. */
    Screen turned(int by) {
      int wanted = page + by;
      if (wanted < 0) {
        return new Shelf();
      }
      if (!pages.known()) {
        return this;
      }
      return wanted < pages.count()
          ? new Reader(explainer, wanted, pages)
          : new QuestionsToAsk(explainer);
    }

    Reader atChunk(int chunk) {
      return chunk >= 0 && chunk < pages.chunks().size()
          ? new Reader(explainer, pages.chunks().get(chunk).first(), pages)
          : this;
    }

    Reader counted(int at, Pages laidOut) {
      return new Reader(explainer, Math.clamp(at, 0, Math.max(0, laidOut.count() - 1)), laidOut);
    }
  }

  /** What one may want to ask after reading. */
  record QuestionsToAsk(String explainer) implements Screen {}

  /**
   * One step of the self-check: a question, or a note to read.
   *
   * @param fromReview whether it was opened to be changed, and so leads back there
   * @param entry what has been typed into it
   */
  record Question(String linkId, boolean fromReview, Entry entry) implements Screen {

    /** Nothing typed. */
    public Question(String linkId, boolean fromReview) {
      this(linkId, fromReview, Entry.NONE);
    }
  }

  /**
   * Advice that cannot wait for the end of the self-check.
   *
   * @param after the question whose answer called for it
   */
  record Urgent(Question after) implements Screen {}

  /** All answers of the self-check, each open to change. */
  record Review() implements Screen {}

  /** The page that will leave, and the ways to take it. */
  record Summary() implements Screen {}

  /**
   * Typing an email address.
   *
   * @param refused whether what is typed was offered and is not an address
   */
  record Address(boolean refused) implements Screen {}

  /** Something in the address looks like a slip: which of two was meant? */
  record MeantAddress() implements Screen {}

  /** The address read back, and what sending it means. */
  record ConfirmAddress() implements Screen {}

  /** What the page or message is doing. */
  record Delivering() implements Screen {}

  /** The visit is over and gone; a kind word stays a moment. */
  record Goodbye() implements Screen {}

  /** A bug ended the visit; the code tells staff and the log which. */
  record Sorry(String code) implements Screen {}

  /**
   * The PIN pad. It covers the visit and does not end it.
   *
   * @param behind the visitor's screen
   * @param answer what the last PIN came to
   */
  record Pin(Screen behind, String typed, Optional<PinResult> answer) implements Screen {
    private static final int LONGEST = 12;

    Screen typed(char digit) {
      return typed.length() == LONGEST ? this : new Pin(behind, typed + digit, Optional.empty());
    }

    Screen cleared() {
      return new Pin(behind, "", Optional.empty());
    }

    @Override
    public String toString() {
      return "Pin[]";
    }
  }

  /** The first PIN is chosen. It covers the visit as the pad does. */
  record ChoosePin(Screen behind, NewPin pin) implements Screen {}

  /** The front desk's own screen. */
  record Staff(Screen behind, Panel panel) implements Screen {}
}
