package glowup.kiosk.app;

/** JavaFX's own platform without a display. To be chosen before JavaFX starts. */
public final class HeadlessGlass {
  private HeadlessGlass() {}

  /** Whether a window could be opened here. */
  public static boolean displayThere() {
    return !System.getProperty("os.name").startsWith("Linux")
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  /** From here on nothing needs a display, nor anything installed. */
  public static void use() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  private static boolean isSet(String name) {
    var value = System.getenv(name);
    return value != null && !value.isBlank();
  }
}
