package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.look.ScreenSize;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen, both ways, at all text sizes and in all languages. */
class SeeingAndReachingTest {
  /**
   * What is known and not mended: on a wide screen at the first size the first tile of the shelf
   * can keep room for a second line of its title, and its words then reach a little over its edge.
   */
  private static final List<Pattern> KNOWN =
      List.of(Pattern.compile("WIDE .. NORMAL(-low)? Shelf\\[]: sticks out of its place: .+"));

  @Test
  void everythingCanBeReadAndTouchedHoweverItIsShown(@TempDir Path folder) {
    assertEquals(
        List.of(),
        faults(
            folder,
            host -> {
              var found = new ArrayList<>(LayoutAudit.of(host));
              double mm = ScreenSize.usual().millimetresPerPixel(host.getWidth(), host.getHeight());
              found.addAll(TargetAudit.of(host, mm));
              if (Scale.isLowered(host)) {
                found.addAll(TargetAudit.aboveTheLine(host));
              }
              return found;
            }));
  }

  private static List<String> faults(Path folder, Function<ScreenHost, List<String>> audit) {
    var faults = new LinkedHashSet<String>();
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      var document = document(kiosk);
      for (var way : Way.values()) {
        kiosk.turn(way);
        for (var language : kiosk.content().languages()) {
          for (var size : TextSize.values()) {
            for (var lowered : List.of(false, true)) {
              for (var theme : Theme.values()) {
                var comfort = new Comfort(language, size, theme, lowered);
                var where = String.join(" ", "" + way, language, size + (lowered ? "-low" : ""));
                sights(kiosk, comfort, document)
                    .forEach(
                        (name, visit) ->
                            look(kiosk, visit, audit)
                                .forEach(fault -> faults.add(where + " " + name + ": " + fault)));
              }
            }
          }
        }
      }
    }
    faults.removeIf(fault -> KNOWN.stream().anyMatch(known -> known.matcher(fault).matches()));
    return List.copyOf(faults);
  }

  /**
   * What a theme changes but its colours are the words of the bars, which are the same everywhere.
   */
  private static Map<String, Visit> sights(
      KioskOnGlass kiosk, Comfort comfort, SummaryDocument document) {
    return comfort.theme() == Theme.LIGHT
        ? Sights.of(kiosk.content(), comfort, document)
        : Map.of(
            comfort.theme().id(),
            Visit.fresh(1, comfort.language()).with(comfort).at(new Screen.Home()));
  }

  private static SummaryDocument document(KioskOnGlass kiosk) {
    KioskOnGlass.onScene(
        () -> {
          kiosk.session().loop().dispatch(new Action.OpenSummary());
          return true;
        });
    kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
    return kiosk.visit().summary().orElseThrow();
  }

  private static List<String> look(
      KioskOnGlass kiosk, Visit visit, Function<ScreenHost, List<String>> audit) {
    return KioskOnGlass.onScene(
        () -> {
          var host = kiosk.host();
          host.show(visit);
          host.applyCss();
          host.layout();
          return audit.apply(host);
        });
  }
}
