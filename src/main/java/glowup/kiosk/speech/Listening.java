package glowup.kiosk.speech;

/**
 * How a visitor listens. Part of the visit, so the next person finds silence and the clinic's
 * volume.
 *
 * @param volume 20 to 100
 * @param alone whether headphones are known to be in, so that nobody else hears
 */
public record Listening(State state, Pace pace, int volume, boolean alone) {
  private static final int QUIETEST = 20;
  private static final int LOUDEST = 100;
  private static final int STEP = 20;

  /** Where in reading a screen aloud this is. */
  public sealed interface State {}

  /** Nothing is read aloud. */
  public record Off() implements State {}

  /**
   * A sentence is being said.
   *
   * @param sentence which one of the screen's, counted from 0
   * @param turn grows whenever a sentence is begun anew, so that no two are taken for each other
   */
  public record Speaking(int sentence, int turn) implements State {}

  /**
   * Silent until the visitor goes on.
   *
   * @param sentence the one that then comes
   * @param onlyHere whether the next screen is read all the same
   */
  public record Paused(int sentence, int turn, boolean onlyHere) implements State {}

  /** All that stands on the screen has been said; the next screen is read again. */
  public record Finished(int turn) implements State {}

  /** The voice did not speak. */
  public record Failed() implements State {}

  /** Silence, at the volume with which the visit begins. */
  public static Listening silent(int volume) {
    return new Listening(new Off(), Pace.USUAL, volume, false);
  }

  public boolean isOn() {
    return !(state instanceof Off || state instanceof Failed);
  }

  public boolean isSpeaking() {
    return state instanceof Speaking;
  }

  /** Reads from the screen's beginning. */
  public Listening begun() {
    return with(new Speaking(0, turn() + 1));
  }

  public Listening stopped() {
    return with(new Off());
  }

  public Listening paused() {
    return paused(false);
  }

  /** Silent while the visitor walks over the controls, which are named instead. */
  public Listening walkedOver() {
    return paused(true);
  }

  private Listening paused(boolean onlyHere) {
    return state instanceof Speaking(var sentence, var turn)
        ? with(new Paused(sentence, turn, onlyHere))
        : this;
  }

  /** From the beginning of another screen; who has paused stays so. */
  public Listening moved() {
    return switch (state) {
      case Speaking _, Finished _ -> begun();
      case Paused(_, var turn, var onlyHere) ->
          onlyHere ? begun() : with(new Paused(0, turn, false));
      case Off _, Failed _ -> this;
    };
  }

  /** Silent for as long as the screen is hidden, and until the visitor goes on. */
  public Listening hushed() {
    return isOn() ? with(new Paused(0, turn(), false)) : this;
  }

  /** The same sentence once more; the whole screen where all of it has been said. */
  public Listening again() {
    return switch (state) {
      case Speaking(var sentence, _) -> with(new Speaking(sentence, turn() + 1));
      case Paused(var sentence, _, _) -> with(new Speaking(sentence, turn() + 1));
      case Finished _ -> begun();
      case Off _, Failed _ -> this;
    };
  }

  /**
   * What came of a sentence.
   *
   * @param at the sentence; a word of one that is no longer the sentence said changes nothing
   * @param last whether no other follows on the screen
   */
  public Listening said(Speaking at, SpeechResult result, boolean last) {
    if (!state.equals(at)) {
      return this;
    }
    return with(
        switch (result) {
          case SpeechResult.Failed _ -> new Failed();
          case SpeechResult.Said _ ->
              last ? new Finished(at.turn()) : new Speaking(at.sentence() + 1, at.turn());
        });
  }

  public Listening faster(int steps) {
    return changed(new Listening(state, pace.by(steps), volume, alone));
  }

  public boolean canBeFaster(int steps) {
    return !pace.by(steps).equals(pace);
  }

  public Listening louder(int steps) {
    return changed(new Listening(state, pace, louderBy(steps), alone));
  }

  public boolean canBeLouder(int steps) {
    return louderBy(steps) != volume;
  }

  private int louderBy(int steps) {
    return Math.clamp(volume + (long) steps * STEP, QUIETEST, LOUDEST);
  }

  /** Headphones came in or went out. What was private is not read to the room. */
  public Listening heardAlone(boolean now) {
    var changed = new Listening(state, pace, volume, now);
    return alone && !now ? changed.paused() : changed;
  }

  /** A change is heard at once: the sentence is said again. */
  private Listening changed(Listening next) {
    return next.equals(this) || !isSpeaking() ? next : next.again();
  }

  private int turn() {
    return switch (state) {
      case Speaking(_, var turn) -> turn;
      case Paused(_, var turn, _) -> turn;
      case Finished(var turn) -> turn;
      case Off _, Failed _ -> 0;
    };
  }

  private Listening with(State next) {
    return new Listening(next, pace, volume, alone);
  }
}
