package glowup.kiosk.app;

import java.util.Optional;

/** JavaFX's own platform without a display. To be chosen before JavaFX starts. */
public final class HeadlessGlass {
  private HeadlessGlass() {}

  /** Why no window can be opened here, as a sentence; empty where one can. */
  public static Optional<String> noDisplay() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return Optional.empty();
    }
    var display = System.getenv("DISPLAY");
    if (display != null && !display.isBlank()) {
      return XSocket.answers(display)
          ? Optional.empty()
          : Optional.of("No display answers at " + display + " (DISPLAY).");
    }
    var wayland = System.getenv("WAYLAND_DISPLAY");
    return wayland != null && !wayland.isBlank()
        ? Optional.empty()
        : Optional.of("No display found (DISPLAY and WAYLAND_DISPLAY are not set).");
  }

  /** From here on nothing needs a display, nor anything installed. */
  public static void use() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }
}
