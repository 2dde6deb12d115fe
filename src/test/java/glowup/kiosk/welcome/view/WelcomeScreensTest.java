package glowup.kiosk.welcome.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeScreensTest {
  private final Path folder;

  WelcomeScreensTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void theFirstScreensSayWhatOneCanDo(Way way) {
    try (var kiosk = KioskOnGlass.shipped(folder, way)) {
      assertTrue(kiosk.seen().contains("Questions about your skin?"), kiosk.seen());
      assertTrue(kiosk.seen().contains("We never ask your name."), kiosk.seen());
      ScreenRules.assertButtonsGood(kiosk);
      assertFalse(kiosk.shows("Start fresh"), "there is nothing to start afresh from");

      kiosk.touch("attract.begin");

      assertInstanceOf(Screen.Home.class, kiosk.screen());
      assertTrue(kiosk.seen().contains("What would you like to do?"), kiosk.seen());
      for (var thing : new String[] {"Learn about acne", "Check my skin", "My summary"}) {
        assertTrue(kiosk.shows(thing), thing);
      }
      ScreenRules.assertButtonsGood(kiosk);
    }
  }

  @Test
  void anyTouchBegins() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      kiosk.touch(kiosk.host().lookup(".headline"));

      assertInstanceOf(Screen.Home.class, kiosk.screen());
    }
  }

  @Test
  void homeCountsWhatTheVisitHoldsAndForgetsItWithTheVisit() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      kiosk.touch("attract.begin");
      kiosk.touch("home.check.title");
      kiosk.touchSaying("None of these");
      kiosk.touch("nav.home");
      assertTrue(kiosk.seen().contains("1 answer so far"), kiosk.seen());

      kiosk.touch("nav.fresh");
      kiosk.touch("fresh.wipe");
      kiosk.touch("attract.begin");

      assertFalse(kiosk.held().contains("so far"), kiosk.held());
    }
  }

  @Test
  void aFingerThatSlidesOffATileTouchedNothing() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      kiosk.touch("attract.begin");

      kiosk.slide(kiosk.find("Learn about acne"), 0, -140);

      assertInstanceOf(Screen.Home.class, kiosk.screen());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void tabAndAKeyDoWhatATouchDoes(KeyCode key) {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      kiosk.focus("Touch to begin");
      kiosk.press(key);
      assertInstanceOf(Screen.Home.class, kiosk.screen());

      kiosk.focus("Learn about acne");
      kiosk.press(key);

      assertInstanceOf(Screen.Shelf.class, kiosk.screen());
    }
  }

  @Test
  void withoutASelfCheckHomeOffersTheOtherTwo(@TempDir Path pack) {
    var content = PackCopy.in(pack).delete("self-check/en.json").read();
    try (var kiosk = KioskOnGlass.of(content, folder, folder.resolve("outbox"), Way.UPRIGHT)) {
      kiosk.touch("attract.begin");

      assertFalse(kiosk.shows("Check my skin"));
      assertTrue(kiosk.shows("My summary"));
      kiosk.touch("home.learn.title");
      assertInstanceOf(Screen.Shelf.class, kiosk.screen());
    }
  }

  @Test
  void aGoodbyeStaysAMomentAndTheNextPersonNeedNotWait() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      sayGoodbye(kiosk);
      assertTrue(kiosk.seen().contains("Take care"), kiosk.seen());
      ScreenRules.assertButtonsGood(kiosk);

      kiosk.touch("goodbye.again");

      assertInstanceOf(Screen.Attract.class, kiosk.screen());
    }
  }

  @Test
  void theFirstScreensFitAtEverySize() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      ScreenRules.assertFitsEverySize(kiosk);
      kiosk.touch("attract.begin");
      ScreenRules.assertFitsEverySize(kiosk);
    }
  }

  @Test
  void theGoodbyeFitsAtEverySize() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      sayGoodbye(kiosk);
      ScreenRules.assertFitsEverySize(kiosk);
      assertEquals(new Screen.Goodbye(), kiosk.screen());
    }
  }

  private static void sayGoodbye(KioskOnGlass kiosk) {
    kiosk.touch("attract.begin");
    kiosk.touch("home.summary.title");
    kiosk.await("the page to be made", () -> kiosk.visit().summary().isPresent());
    kiosk.touch("paper.print");
    kiosk.await("the printer", () -> !kiosk.visit().delivery().underWay());
    kiosk.touch("delivery.end");
  }
}
