package glowup.kiosk.delivery.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.visit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryScreensTest {
  private static final String ADDRESS = "a@b.co";

  private final Path folder;

  DeliveryScreensTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTypedIsShownAndReadBack(Way way) {
    try (var kiosk = atTheAddress(way)) {
      assertFalse(kiosk.shows("Go on"), "there is no address yet");
      ScreenRules.assertButtonsGood(kiosk);
      type(kiosk, ADDRESS + "x");
      kiosk.touch("address.erase");
      assertTrue(kiosk.seen().contains(ADDRESS), kiosk.seen());

      kiosk.touch("address.use");

      assertInstanceOf(Screen.ConfirmAddress.class, kiosk.screen());
      assertTrue(kiosk.seen().contains(ADDRESS), kiosk.seen());
      assertTrue(kiosk.seen().contains("Email is not private."), kiosk.seen());
      ScreenRules.assertButtonsGood(kiosk);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeyEndsTheAddressAndASlipIsAskedAbout(Way way) {
    try (var kiosk = atTheAddress(way)) {
      assertFalse(kiosk.shows("@gmail.com"), "there is no name yet");
      type(kiosk, "ann@gmial");
      kiosk.touchSaying(".com");
      kiosk.touch("address.use");
      assertTrue(kiosk.seen().contains("ann@gmail.com"), kiosk.seen());
      ScreenRules.assertButtonsGood(kiosk);
      kiosk.touch("meant.keep");
      assertTrue(kiosk.seen().contains("ann@gmial.com"), kiosk.seen());

      kiosk.touch("confirm.change");
      kiosk.touchSaying("@gmail.com");
      kiosk.touch("address.use");

      assertInstanceOf(Screen.ConfirmAddress.class, kiosk.screen());
      assertTrue(kiosk.seen().contains("ann@gmail.com"), kiosk.seen());
      assertTrue(kiosk.seen().contains("your page as a PDF"), kiosk.seen());
    }
  }

  @Test
  void whatIsNoAddressIsSaidToBeNone() {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      type(kiosk, "a@b");

      kiosk.touch("address.use");

      assertEquals(new Screen.Address(true), kiosk.screen());
      assertTrue(kiosk.seen().contains("does not look like an email address"), kiosk.seen());
    }
  }

  @Test
  void aRealKeyboardTypesToo() {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      kiosk.focus("q");

      kiosk.press(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.BACK_SPACE);

      assertEquals("ab", kiosk.visit().delivery().typed());
    }
  }

  @Test
  void anEmptyVisitForgetsTheAddress() {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      type(kiosk, ADDRESS);
      kiosk.touch("address.use");
      kiosk.touch("confirm.change");
      assertTrue(kiosk.held().contains(ADDRESS), kiosk.held());

      kiosk.touch("nav.fresh");

      assertInstanceOf(Screen.Attract.class, kiosk.screen());
      assertFalse(kiosk.held().contains(ADDRESS), kiosk.held());
    }
  }

  @Test
  void aFingerThatSlidesOffSendSendsNothing() {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      type(kiosk, ADDRESS);
      kiosk.touch("address.use");

      kiosk.slide(kiosk.find("Yes, send it"), 0, -200);

      assertInstanceOf(Screen.ConfirmAddress.class, kiosk.screen());
      assertFalse(Files.exists(folder.resolve("outbox")));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void lettersAndSendingCanBeChosenByKeys(KeyCode key) {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      kiosk.focus("q");
      kiosk.press(key);
      assertEquals("q", kiosk.visit().delivery().typed());
      type(kiosk, ADDRESS);
      kiosk.touch("address.use");

      kiosk.focus("Yes, send it");
      kiosk.press(key);

      finished(kiosk);
      assertTrue(kiosk.seen().contains("Demo: your message is saved"), kiosk.seen());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDemoSaysThatThePageIsOnlySaved(Way way) {
    try (var kiosk = atTheSummary(folder.resolve("outbox"), way)) {
      kiosk.touch("paper.print");
      finished(kiosk);

      assertTrue(kiosk.seen().contains("nothing was printed"), kiosk.seen());
      ScreenRules.assertButtonsGood(kiosk);
    }
  }

  @Test
  void anOutboxThatCannotBeSaysSoAndKeepsTheSummary() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    try (var kiosk = atTheSummary(file.resolve("outbox"), Way.UPRIGHT)) {
      kiosk.touch("paper.print");
      finished(kiosk);
      assertTrue(kiosk.seen().contains("Your page was not printed"), kiosk.seen());
      assertTrue(kiosk.seen().contains("cannot be written to"), kiosk.seen());

      kiosk.touch("delivery.another");
      kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
      kiosk.touch("paper.mail");
      type(kiosk, ADDRESS);
      kiosk.touch("address.use");
      kiosk.touch("confirm.send");
      finished(kiosk);
      assertTrue(kiosk.seen().contains("Your message was not sent"), kiosk.seen());

      kiosk.touch("delivery.another");
      kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
      assertTrue(kiosk.shows("Print it"));
    }
  }

  @Test
  void theAddressFitsAtEverySize() {
    try (var kiosk = atTheAddress(Way.UPRIGHT)) {
      ScreenRules.assertFitsEverySize(kiosk);
      type(kiosk, "a@b");
      kiosk.touch("address.use");
      ScreenRules.assertFitsEverySize(kiosk);
      type(kiosk, ".co");
      kiosk.touch("address.use");
      ScreenRules.assertFitsEverySize(kiosk);
    }
  }

  @Test
  void whatBecameOfThePageFitsAtEverySize() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    try (var kiosk = atTheSummary(file.resolve("outbox"), Way.UPRIGHT)) {
      kiosk.touch("paper.print");
      finished(kiosk);
      ScreenRules.assertFitsEverySize(kiosk);
      kiosk.touch("delivery.another");
      kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
      kiosk.touch("paper.mail");
      type(kiosk, ADDRESS);
      kiosk.touch("address.use");
      kiosk.touch("confirm.send");
      finished(kiosk);
      ScreenRules.assertFitsEverySize(kiosk);
    }
  }

  private KioskOnGlass atTheSummary(Path outbox, Way way) {
    var kiosk = KioskOnGlass.of(KioskOnGlass.shippedContent(), folder, outbox, way);
    kiosk.touch("attract.begin");
    kiosk.touch("home.summary.title");
    kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
    return kiosk;
  }

  private KioskOnGlass atTheAddress(Way way) {
    var kiosk = atTheSummary(folder.resolve("outbox"), way);
    kiosk.touch("paper.mail");
    return kiosk;
  }

  private static void type(KioskOnGlass kiosk, String text) {
    text.chars().forEach(letter -> kiosk.touchSaying(Character.toString(letter)));
  }

  private static void finished(KioskOnGlass kiosk) {
    kiosk.await("the delivery to end", () -> !kiosk.visit().delivery().underWay());
  }
}
