package glowup.kiosk.app;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Somebody who touches whatever there is, and remembers what it did last. */
final class Monkey {
  private static final int REMEMBERED = 15;
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.BACK_SPACE,
          KeyCode.F1,
          KeyCode.F2,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.PAGE_DOWN,
          KeyCode.DIGIT7,
          KeyCode.A,
          KeyCode.Z,
          KeyCode.F11);

  private final KioskOnGlass kiosk;
  private final RandomGenerator random;
  private final boolean knowsThePin;
  private final List<String> lately = new ArrayList<>();
  private int step;

  Monkey(KioskOnGlass kiosk, RandomGenerator random, boolean knowsThePin) {
    this.kiosk = kiosk;
    this.random = random;
    this.knowsThePin = knowsThePin;
  }

  /** One thing more. */
  void acts() {
    step++;
    if (knowsThePin && kiosk.screen() instanceof Screen.Pin && random.nextInt(3) == 0) {
      typesThePin();
      return;
    }
    switch (random.nextInt(20)) {
      case 0 -> {
        double x = random.nextDouble();
        double y = random.nextDouble();
        did("touches %.3f, %.3f".formatted(x, y));
        kiosk.touchAt(x, y);
      }
      case 1, 2 -> {
        double by = random.nextBoolean() ? 0.5 : -0.5;
        double y = random.nextDouble(0.1, 0.9);
        did("drags %.1f at %.3f".formatted(by, y));
        kiosk.dragAt(by > 0 ? 0.25 : 0.75, y, by, MouseButton.PRIMARY);
      }
      case 3, 4, 5 -> {
        var key = KEYS.get(random.nextInt(KEYS.size()));
        did("presses " + key);
        kiosk.press(key);
      }
      case 6 -> waits(Duration.ofSeconds(random.nextInt(1, 20)));
      case 7 -> waits(Duration.ofSeconds(random.nextInt(5) == 0 ? 400 : 1));
      case 8 -> {
        var way = random.nextBoolean() ? Way.UPRIGHT : Way.WIDE;
        did("turns it " + way);
        kiosk.turn(way);
      }
      default -> touchesAButton();
    }
  }

  private void waits(Duration time) {
    did("waits " + time.toSeconds() + " s");
    kiosk.pass(time);
  }

  private void touchesAButton() {
    var buttons = kiosk.buttons().stream().filter(button -> !button.isDisabled()).toList();
    if (!buttons.isEmpty()) {
      touches(buttons.get(random.nextInt(buttons.size())));
    }
  }

  private void typesThePin() {
    did("types the PIN");
    kiosk.touch("pin.clear");
    for (int digit = 0; digit < 6; digit++) {
      kiosk.press(KeyCode.DIGIT0);
    }
    kiosk.touch("pin.open");
    kiosk.await(
        "the answer",
        () -> !(kiosk.screen() instanceof Screen.Pin(_, _, var answer)) || answer.isPresent());
  }

  /** It may have gone before the finger is down; then the glass is touched where it was. */
  private void touches(ButtonBase button) {
    did("touches \"" + KioskOnGlass.said(button) + "\" on " + where());
    var middle =
        KioskOnGlass.onScene(
            () -> {
              var box = button.localToScene(button.getLayoutBounds());
              var host = kiosk.host();
              return new Point2D(
                  box.getCenterX() / host.getWidth(), box.getCenterY() / host.getHeight());
            });
    kiosk.touchAt(middle.getX(), middle.getY());
  }

  /** Leaves by the buttons that are there, and says how many it took. */
  int leaves() {
    int taps = 0;
    for (; taps < 6 && !isOnFirst(); taps++) {
      var said = wayOut();
      did("leaves by \"" + said + "\" on " + where());
      kiosk.touchSaying(said);
    }
    return taps;
  }

  private boolean isOnFirst() {
    var visit = kiosk.visit();
    boolean first =
        visit.screen() instanceof Screen.Attract || visit.screen() instanceof Screen.Closed;
    return first && visit.overlay() instanceof Overlay.None;
  }

  private String wayOut() {
    var visit = kiosk.visit();
    return switch (visit.overlay()) {
      case Overlay.StillThere _ -> kiosk.words().text("still.end");
      case Overlay.ConfirmFresh _ -> kiosk.words().text("fresh.wipe");
      case Overlay.Hidden _ -> kiosk.words().text("nav.fresh");
      case Overlay.Languages _ -> kiosk.words().languageName();
      case Overlay.LookUp _ -> kiosk.words().text("nav.close");
      case Overlay.None _ ->
          kiosk
              .words()
              .text(
                  switch (visit.screen()) {
                    case Screen.Pin _, Screen.ChoosePin _ -> "pin.back";
                    case Screen.Staff(_, Panel.Tiles _) -> "staff.back";
                    case Screen.Staff _ -> "nav.back";
                    case Screen.Goodbye _, Screen.Sorry _ -> "goodbye.again";
                    default -> "nav.fresh";
                  });
    };
  }

  private String where() {
    return kiosk.screen().getClass().getSimpleName();
  }

  private void did(String what) {
    lately.add(step + ": " + what);
    if (lately.size() > REMEMBERED) {
      lately.removeFirst();
    }
  }

  /** What it did last. */
  String lately() {
    return String.join("\n", lately);
  }
}
