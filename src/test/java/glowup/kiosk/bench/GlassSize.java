package glowup.kiosk.bench;

import javafx.application.Platform;
import javafx.stage.Screen;

/** Prints what the kiosk is drawn on. */
final class GlassSize {
  private GlassSize() {}

  public static void main(String[] args) throws InterruptedException {
    var kiosk = BenchKiosk.shown();
    var line =
        BenchKiosk.onScene(
            () ->
                "JavaFX %s, %s of %.0f x %.0f, the kiosk on %.0f x %.0f of it"
                    .formatted(
                        System.getProperty("javafx.runtime.version"),
                        "Headless".equals(System.getProperty("glass.platform"))
                            ? "headless, with a screen"
                            : "a display",
                        Screen.getPrimary().getBounds().getWidth(),
                        Screen.getPrimary().getBounds().getHeight(),
                        kiosk.session().host().getWidth(),
                        kiosk.session().host().getHeight()));
    System.out.println(line);
    Platform.exit();
    System.exit(0);
  }
}
