package glowup.kiosk.summary.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryScreenTest {
  private final KioskOnGlass kiosk;

  SummaryScreenTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    open(kiosk);
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void theVeryPageIsShownWithTheWaysToTakeIt(Way way) {
    kiosk.turn(way);

    var side = page(kiosk).pages().getFirst();
    var shown = KioskOnGlass.onScene(() -> paper().getImage());
    assertNotNull(shown);
    assertEquals(side.width(), shown.getWidth());
    var pixels =
        KioskOnGlass.onScene(
            () -> {
              int[] row = new int[side.width()];
              for (int x = 0; x < row.length; x++) {
                row[x] = shown.getPixelReader().getArgb(x, side.height() / 12);
              }
              return row;
            });
    int from = side.height() / 12 * side.width();
    assertTrue(
        Arrays.equals(pixels, Arrays.copyOfRange(side.argb(), from, from + side.width())),
        "another page is shown than the one that leaves");
    assertTrue(kiosk.shows("Print it"));
    assertTrue(kiosk.shows("Email it"));
    assertTrue(kiosk.seen().contains("Your page is still empty."), kiosk.seen());
    ScreenRules.assertButtonsGood(kiosk);
  }

  @Test
  void anotherLanguageMakesAnotherPage() {
    var english = page(kiosk);

    ScreenRules.speak(kiosk, "es");

    assertFalse(Arrays.equals(english.pdf(), page(kiosk).pdf()));
  }

  @Test
  void anEmptyVisitShowsNoPage() {
    assertNotNull(KioskOnGlass.onScene(() -> paper().getImage()));
    var sheet = paper();

    kiosk.touch("nav.fresh");

    assertNull(KioskOnGlass.onScene(sheet::getImage));
    assertInstanceOf(Screen.Attract.class, kiosk.screen());
  }

  @Test
  void aFingerThatSlidesOffPrintPrintsNothing() {
    kiosk.slide(kiosk.find("Print it"), 0, -200);

    assertInstanceOf(Screen.Summary.class, kiosk.screen());
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void emailCanBeChosenByKeys(KeyCode key) {
    kiosk.focus("Email it");
    kiosk.press(key);

    assertInstanceOf(Screen.Address.class, kiosk.screen());
  }

  @Test
  void itFitsAtEverySize() {
    ScreenRules.assertFitsEverySize(kiosk);
  }

  @Test
  void withoutATemplateNothingIsOfferedThatCannotBeDone(@TempDir Path pack, @TempDir Path state) {
    var content = PackCopy.in(pack).delete("summary/page.html").read();
    try (var broken = KioskOnGlass.of(content, state, state.resolve("outbox"), Way.UPRIGHT)) {
      broken.touch("attract.begin");
      broken.touch("home.summary.title");

      assertFalse(broken.shows("Print it"), "there is no page to print");
      assertFalse(broken.shows("Email it"), "there is no page to email");
    }
  }

  private static void open(KioskOnGlass kiosk) {
    kiosk.touch("attract.begin");
    kiosk.touch("home.summary.title");
    page(kiosk);
  }

  private static SummaryDocument page(KioskOnGlass kiosk) {
    kiosk.await("the page to be made", () -> kiosk.visit().summary().isPresent());
    return kiosk.visit().summary().orElseThrow();
  }

  private ImageView paper() {
    return (ImageView) kiosk.host().lookup(".paper").lookup("ImageView");
  }
}
