package glowup.kiosk.visit;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.delivery.Delivery;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.staff.Opening;
import glowup.kiosk.summary.SummaryDocument;
import java.time.Instant;
import java.util.Optional;

/**
 * One visit, whole: all that the kiosk knows of the person before it. Putting {@link #fresh} in its
 * place is how everything is forgotten.
 *
 * @param id tells this visit from the ones before; says nothing of the visitor
 * @param lastInput when somebody last touched the kiosk, to the second; {@link Instant#EPOCH} until
 *     the waiting has begun
 * @param summary the page made for this visit, while it is the page of these answers
 * @param desk what the front desk chose: the one thing that goes from visit to visit
 */
public record Visit(
    long id,
    Screen screen,
    Overlay overlay,
    Comfort comfort,
    Instant lastInput,
    Reading reading,
    Answers answers,
    Optional<SummaryDocument> summary,
    Delivery delivery,
    Alert alert,
    DeskChoices desk,
    Listening listening) {

  /** The empty visit of a kiosk whose desk chose nothing. */
  public static Visit fresh(long id, String language) {
    return fresh(id, language, DeskChoices.none());
  }

  /** The empty visit: nobody is here. */
  static Visit fresh(long id, String language, DeskChoices desk) {
    return new Visit(
        id,
        new Screen.Attract(),
        new Overlay.None(),
        Comfort.of(language),
        Instant.EPOCH,
        Reading.none(),
        Answers.NONE,
        Optional.empty(),
        Delivery.nothing(),
        new Alert.None(),
        desk,
        Listening.silent(desk.volume()));
  }

  /** Whether ending the visit would lose something the visitor made. */
  public boolean hasSomethingToLose() {
    return !answers.isEmpty() || !reading.questions().isEmpty();
  }

  /** Whether this visit's page was asked of the printer, and can be again. */
  public boolean canReprint() {
    return summary.isPresent() && delivery.print() instanceof PrintState.Ended;
  }

  /** Whether the kiosk is closed, or will be once this visit is over, as far as is known. */
  public boolean closes() {
    return switch (desk.opening()) {
      case Opening.Today(var open, _) -> !open;
      case Opening.ByHours _ ->
          screen instanceof Screen.Staff(var behind, _) && behind instanceof Screen.Closed;
    };
  }

  public Visit at(Screen next) {
    return new Visit(
        id, next, overlay, comfort, lastInput, reading, answers, summary, delivery, alert, desk,
        listening);
  }

  public Visit under(Overlay cover) {
    return new Visit(
        id, screen, cover, comfort, lastInput, reading, answers, summary, delivery, alert, desk,
        listening);
  }

  public Visit uncovered() {
    return under(new Overlay.None());
  }

  public Visit with(Comfort changed) {
    return new Visit(
        id, screen, overlay, changed, lastInput, reading, answers, summary, delivery, alert, desk,
        listening);
  }

  public Visit touched(Instant now) {
    return new Visit(
        id, screen, overlay, comfort, now, reading, answers, summary, delivery, alert, desk,
        listening);
  }

  /** Whether the idle clock has begun. */
  boolean clockRuns() {
    return !lastInput.equals(Instant.EPOCH);
  }

  /** With the whole idle time still to come, from the next second on. */
  Visit withWholeTime() {
    return (overlay instanceof Overlay.StillThere ? uncovered() : this).touched(Instant.EPOCH);
  }

  /** What was read, and no page: one made before would not say it. */
  public Visit with(Reading changed) {
    return new Visit(
        id,
        screen,
        overlay,
        comfort,
        lastInput,
        changed,
        answers,
        Optional.empty(),
        delivery,
        alert,
        desk,
        listening);
  }

  /** What was answered, and no page: one made before would not say it. */
  public Visit with(Answers changed) {
    return new Visit(
        id,
        screen,
        overlay,
        comfort,
        lastInput,
        reading,
        changed,
        Optional.empty(),
        delivery,
        alert,
        desk,
        listening);
  }

  /** Whether a page made of the other would be the page of this one too. */
  public boolean saysTheSameAs(Visit other) {
    return id == other.id
        && comfort.language().equals(other.comfort.language())
        && reading.equals(other.reading)
        && answers.equals(other.answers);
  }

  public Visit with(Optional<SummaryDocument> made) {
    return new Visit(
        id, screen, overlay, comfort, lastInput, reading, answers, made, delivery, alert, desk,
        listening);
  }

  public Visit with(Delivery changed) {
    return new Visit(
        id, screen, overlay, comfort, lastInput, reading, answers, summary, changed, alert, desk,
        listening);
  }

  public Visit with(Alert changed) {
    return new Visit(
        id, screen, overlay, comfort, lastInput, reading, answers, summary, delivery, changed, desk,
        listening);
  }

  public Visit with(DeskChoices chosen) {
    return new Visit(
        id, screen, overlay, comfort, lastInput, reading, answers, summary, delivery, alert, chosen,
        listening);
  }

  public Visit with(Listening changed) {
    return new Visit(
        id, screen, overlay, comfort, lastInput, reading, answers, summary, delivery, alert, desk,
        changed);
  }
}
