package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.look.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every screen keeps, however the kiosk stands and whatever a visitor likes to read. */
public final class ScreenRules {
  /** 44 pixels (WCAG 2.2, 2.5.5) of a kiosk that stands here at half its size. */
  private static final double LEAST = 22;

  private ScreenRules() {}

  /** Each button can be hit, and named to those who listen. */
  public static void assertButtonsGood(KioskOnGlass kiosk) {
    assertAll(
        kiosk.buttons().stream()
            .map(
                button ->
                    () -> {
                      var said = KioskOnGlass.said(button);
                      assertFalse(said.isBlank(), "a button with no name: " + button);
                      double side = Math.min(button.getWidth(), button.getHeight());
                      assertTrue(side >= LEAST, said + " is only " + side + " pixels");
                    }));
  }

  /** Nothing is cut short, off the glass or overlapping, in both ways, all sizes and languages. */
  public static void assertFitsEverySize(KioskOnGlass kiosk) {
    assertFitsEverySize(kiosk, () -> {}, () -> {});
  }

  /** The same for what must be opened and closed again to reach the buttons of the bar. */
  public static void assertFitsEverySize(KioskOnGlass kiosk, Runnable open, Runnable close) {
    var faults = new ArrayList<String>();
    for (var way : List.of(Way.WIDE, Way.UPRIGHT)) {
      kiosk.turn(way);
      for (var language : kiosk.content().languages()) {
        speak(kiosk, language);
        for (var size : TextSize.values()) {
          open.run();
          var where = String.join(" ", way.name(), language, size.name(), "" + kiosk.screen());
          faults.addAll(faults(kiosk).stream().map(fault -> where + ": " + fault).toList());
          close.run();
          kiosk.touch("comfort.textSize." + size.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    speak(kiosk, kiosk.content().clinicLanguage());
    assertEquals(List.of(), faults);
  }

  private static List<String> faults(KioskOnGlass kiosk) {
    kiosk.settle();
    return KioskOnGlass.onScene(() -> LayoutAudit.of(kiosk.host()));
  }

  /** Chooses a language by its buttons. */
  public static void speak(KioskOnGlass kiosk, String language) {
    kiosk.touch("comfort.language");
    kiosk.touchSaying(kiosk.content().words(language).languageName());
  }
}
