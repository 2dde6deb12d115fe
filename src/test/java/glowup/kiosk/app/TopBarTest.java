package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.look.Theme;
import glowup.kiosk.visit.Action;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopBarTest {

  @ParameterizedTest
  @EnumSource(Way.class)
  void theClinicsNameIsWholeOrGone(Way way, @TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, way)) {
      for (var language : kiosk.content().languages()) {
        for (var theme : Theme.values()) {
          var loop = kiosk.session().loop();
          KioskOnGlass.onScene(
              () -> {
                loop.dispatch(new Action.SetLanguage(language));
                loop.dispatch(new Action.SetTheme(theme));
                return true;
              });
          kiosk.settle();
          var faults = KioskOnGlass.onScene(() -> LayoutAudit.of(kiosk.host()));
          assertEquals(List.of(), faults, language + " " + theme);
        }
      }
    }
  }
}
