package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys, clicks and drops that no screen asked for. */
class StrayInputTest {
  private static final String COPIED = "copied elsewhere";

  /** The keys that lead a visitor through the screens. */
  private static final Set<KeyCode> USED =
      EnumSet.of(
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.BACK_SPACE,
          KeyCode.F1,
          KeyCode.F2,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

  /** A screen, and the way to it. */
  enum Place {
    ATTRACT,
    QUESTION(new Action.Begin(), new Action.OpenCheck()),
    BODY(new Action.Begin(), new Action.OpenCheck(), new Action.ChangeAnswer("where")),
    ADDRESS(new Action.Begin(), new Action.TypeAddress(), new Action.Typed("a@b.org")),
    READER(new Action.Begin(), new Action.OpenShelf(), new Action.OpenExplainer("myths")),
    PIN(new Action.OpenStaff());

    @SuppressWarnings("ImmutableEnumChecker") // Records, and the list is a copy.
    private final List<Action> way;

    Place(Action... way) {
      this.way = List.of(way);
    }

    boolean isTypedOn() {
      return this == ADDRESS || this == PIN;
    }
  }

  /** What is held down with a key. */
  private record Held(boolean shift, boolean ctrl, boolean alt, boolean meta) {
    static final List<Held> ALL =
        List.of(
            new Held(false, false, false, false),
            new Held(true, false, false, false),
            new Held(false, true, false, false),
            new Held(false, false, true, false),
            new Held(false, false, false, true),
            new Held(false, true, true, false));

    /** With Ctrl and Alt, which is AltGr, some keyboards write. */
    boolean writes() {
      return ctrl == alt && !meta;
    }

    KeyEvent event(EventType<KeyEvent> type, String typed, KeyCode code) {
      return new KeyEvent(type, typed, typed, code, shift, ctrl, alt, meta);
    }
  }

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Place.class)
  void noKeyLeadsOutOfTheScreens(Place place, @TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      go(kiosk, place);
      int windows = windows();
      onScene(() -> copy(COPIED));
      for (var held : Held.ALL) {
        for (var key : KeyCode.values()) {
          onScene(() -> press(kiosk, place, held, key));
        }
      }
      assertEquals(List.of(), faults);
      assertEquals(windows, windows());
      assertEquals(COPIED, KioskOnGlass.onScene(() -> Clipboard.getSystemClipboard().getString()));
    }
  }

  /** A key that the screen has no use for changes nothing of the visit. */
  private void press(KioskOnGlass kiosk, Place place, Held held, KeyCode key) {
    var loop = kiosk.session().loop();
    var before = loop.visit();
    var letter =
        key.isLetterKey() || key.isDigitKey() ? key.getChar().toLowerCase(Locale.ROOT) : "";
    fire(kiosk, held.event(KeyEvent.KEY_PRESSED, "", key));
    if (!letter.isEmpty()) {
      fire(kiosk, held.event(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
    }
    fire(kiosk, held.event(KeyEvent.KEY_RELEASED, "", key));
    var after = loop.visit();
    boolean types = !letter.isEmpty() && held.writes() && place.isTypedOn();
    boolean same = after.equals(before.touched(after.lastInput()));
    if (!same && !USED.contains(key) && !types) {
      faults.add(held + " " + key + " led to " + after.screen());
    }
    if (after.screen() instanceof Screen.Staff || !after.desk().equals(before.desk())) {
      faults.add(held + " " + key + " opened the staff's screen");
    }
    if (!after.screen().getClass().equals(before.screen().getClass())
        || !after.overlay().equals(before.overlay())) {
      loop.dispatch(new Action.ConfirmFresh());
      place.way.forEach(loop::dispatch);
    }
  }

  private static void fire(KioskOnGlass kiosk, KeyEvent event) {
    var owner = kiosk.host().getScene().getFocusOwner();
    Event.fireEvent(owner == null ? kiosk.host() : owner, event);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void otherMouseButtonsDoNothing(Place place, @TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      var before = go(kiosk, place);
      int windows = windows();
      for (var button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
        for (double down = 0.05; down < 1; down += 0.18) {
          for (double across = 0.2; across < 1; across += 0.3) {
            kiosk.clickAt(across, down, button);
            assertSame(before, kiosk, button + " at " + across + ", " + down);
          }
        }
        kiosk.dragAt(0.8, 0.5, -0.6, button);
        assertSame(before, kiosk, "a drag with " + button);
      }
      assertEquals(windows, windows());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void noMenuAndNoDropReachesAnything(Place place, @TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      var before = go(kiosk, place);
      int windows = windows();
      onScene(() -> offer(kiosk.host()));
      assertEquals(List.of(), faults);
      assertSame(before, kiosk, "a menu or a drop");
      assertEquals(windows, windows());
    }
  }

  private void offer(Node node) {
    node.addEventHandler(DragEvent.ANY, _ -> faults.add("a drop reached " + node));
    node.addEventHandler(ContextMenuEvent.ANY, _ -> faults.add("a menu was asked of " + node));
    Event.fireEvent(
        node,
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null));
    for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
      Event.fireEvent(
          node, new DragEvent(type, null, 1, 1, 1, 1, TransferMode.COPY, null, node, null));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::offer);
    }
  }

  private static Visit go(KioskOnGlass kiosk, Place place) {
    onScene(() -> place.way.forEach(kiosk.session().loop()::dispatch));
    if (place == Place.READER) {
      kiosk.await(
          "its pages",
          () -> kiosk.screen() instanceof Screen.Reader(_, _, var pages) && pages.known());
    }
    if (place == Place.ADDRESS) {
      kiosk.await("the page that would be sent", () -> kiosk.visit().summary().isPresent());
    }
    kiosk.settle();
    return kiosk.visit();
  }

  private static void assertSame(Visit before, KioskOnGlass kiosk, String what) {
    var after = kiosk.visit();
    assertTrue(
        after.equals(before.touched(after.lastInput())),
        () -> what + " led from " + before + " to " + after);
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static int windows() {
    return KioskOnGlass.onScene(() -> Window.getWindows().size());
  }

  private static void onScene(Runnable work) {
    KioskOnGlass.onScene(
        () -> {
          work.run();
          return true;
        });
  }
}
