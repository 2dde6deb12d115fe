package glowup.kiosk.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Two switches do everything: one goes on to the next control, the other chooses it. With a scan it
 * goes on by itself once a switch was pressed, and rests when nobody chose for a while.
 */
final class Switches {
  private static final int ROUNDS = 3;

  private final KeyCode next;
  private final KeyCode choose;
  private final Duration scan;
  private final Node glass;
  private final InstantSource clock;
  private Instant moveAt = Instant.MAX;
  private @Nullable Node begunAt;
  private int rounds;

  /**
   * Listens on the glass.
   *
   * @param scan how long each control is offered before the next; zero for no scan
   */
  Switches(KeyCode next, KeyCode choose, Duration scan, Node glass, InstantSource clock) {
    this.next = next;
    this.choose = choose;
    this.scan = scan;
    this.glass = glass;
    this.clock = clock;
    glass.addEventFilter(KeyEvent.ANY, this::heard);
  }

  /** A second has passed. */
  void tick() {
    if (clock.instant().isBefore(moveAt)) {
      return;
    }
    goOn();
    rounds += owner() == begunAt ? 1 : 0;
    moveAt = rounds < ROUNDS ? clock.instant().plus(scan) : Instant.MAX;
  }

  private void heard(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean nexts = event.getCode() == next;
    if (!nexts && event.getCode() != choose) {
      return;
    }
    event.consume();
    if (event.getEventType() != KeyEvent.KEY_PRESSED) {
      return;
    }
    if (nexts) {
      goOn();
    } else {
      press(KeyEvent.KEY_PRESSED);
      press(KeyEvent.KEY_RELEASED);
    }
    restart();
  }

  private void restart() {
    begunAt = owner();
    rounds = 0;
    moveAt = scan.isZero() ? Instant.MAX : clock.instant().plus(scan);
  }

  private void goOn() {
    var owner = owner();
    (owner == null ? glass : owner).requestFocusTraversal(TraversalDirection.NEXT);
  }

  /** As a real keyboard does it, so that every control does what it does for keys. */
  private void press(EventType<KeyEvent> how) {
    var owner = owner();
    if (owner != null && owner.isFocusVisible()) {
      Event.fireEvent(
          owner, new KeyEvent(how, " ", " ", KeyCode.SPACE, false, false, false, false));
    }
  }

  private @Nullable Node owner() {
    return glass.getScene() == null ? null : glass.getScene().getFocusOwner();
  }
}
