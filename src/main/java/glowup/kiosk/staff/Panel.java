package glowup.kiosk.staff;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.PrinterFinder.Found;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the front desk's screen shows: all there is to do, or how far one thing has come. */
public sealed interface Panel {
  /** Long enough to wipe the glass. */
  Duration CLEANING = Duration.ofSeconds(30);

  /** All there is to do. */
  record Tiles() implements Panel {}

  /** What is ready and what is not. */
  record Ready(Readiness readiness) implements Panel {}

  /**
   * A page that tries the printer, and says nothing of a visitor.
   *
   * @param state {@code NotAsked} where no printer is set up
   */
  record TestPage(PrintState state) implements Panel {}

  /**
   * A message that tries the mail server.
   *
   * @param state {@code NotAsked} where no mail server is set up
   */
  record TestMail(MailState state) implements Panel {}

  /** The visit's own page once more; how far it is stands in the visit. */
  record Reprint() implements Panel {}

  /**
   * The printers that the settings could name.
   *
   * @param found empty while they are looked for
   */
  record Printers(Optional<List<Found>> found) implements Panel {}

  /**
   * The glass takes no touch, so that it can be wiped.
   *
   * @param until when it does again; empty until the next tick of the clock
   * @param secondsLeft how long that is, as staff read it
   */
  record Cleaning(Optional<Instant> until, long secondsLeft) implements Panel {
    /** A whole wipe is still to come. */
    public static Cleaning begins() {
      return new Cleaning(Optional.empty(), CLEANING.toSeconds());
    }
  }

  /** How every visit begins: its language, and how loud. */
  record Defaults() implements Panel {}

  /**
   * The totals of the days that are over.
   *
   * @param counts empty while they are read
   */
  record Counts(Optional<DailyCounts> counts) implements Panel {}

  /** What is written to a USB stick. */
  enum Paper {
    REPORT,
    COUNTS
  }

  /**
   * A file to take away.
   *
   * @param file empty while it is written; then the file, or nothing where no disk took it
   */
  record Kept(Paper paper, Optional<Optional<Path>> file) implements Panel {
    /** It is yet to be written. */
    public static Kept begun(Paper paper) {
      return new Kept(paper, Optional.empty());
    }
  }

  /** Whether the screen must stay open although nobody touches it. */
  default boolean underWay() {
    return switch (this) {
      case TestPage(var state) -> state instanceof PrintState.UnderWay;
      case TestMail(var state) -> state instanceof MailState.Sending;
      default -> false;
    };
  }
}
