package glowup.kiosk.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Hears what is typed on a real keyboard, wherever on a page the focus is. */
public final class RealKeys {
  private RealKeys() {}

  /**
   * Listens on a page.
   *
   * @param typed told each letter, and a line's end as {@code "\n"}
   * @param erased told that the last letter is to go
   */
  public static void on(Node page, Consumer<String> typed, Runnable erased) {
    page.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, typed));
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE) {
            erased.run();
            event.consume();
          }
        });
  }

  /** Whether a key is no letter but part of a command. With both Ctrl and Alt it is AltGr's. */
  public static boolean isShortcut(KeyEvent event) {
    return event.isControlDown() != event.isAltDown() || event.isMetaDown();
  }

  private static void typed(KeyEvent event, Consumer<String> typed) {
    var text = event.getCharacter().equals("\r") ? "\n" : event.getCharacter();
    // Space and Enter press the button that has the focus.
    boolean presses = text.isBlank() && event.getTarget() instanceof ButtonBase;
    boolean writes =
        text.equals("\n") || (!text.isEmpty() && text.chars().noneMatch(Character::isISOControl));
    if (writes && !presses && !isShortcut(event)) {
      typed.accept(text);
      event.consume();
    }
  }
}
