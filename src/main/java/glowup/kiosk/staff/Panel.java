package glowup.kiosk.staff;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.PrinterFinder.Found;
import java.util.List;
import java.util.Optional;

/** What the front desk's screen shows: all there is to do, or how far one thing has come. */
public sealed interface Panel {

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

  /** Whether the screen must stay open although nobody touches it. */
  default boolean underWay() {
    return switch (this) {
      case TestPage(var state) -> state instanceof PrintState.UnderWay;
      case TestMail(var state) -> state instanceof MailState.Sending;
      default -> false;
    };
  }
}
