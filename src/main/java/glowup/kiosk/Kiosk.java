package glowup.kiosk;

/** The command line, nothing else. */
public final class Kiosk {
  private Kiosk() {}

  static void main(String[] args) {
    System.out.println(String.join(" ", args));
  }
}
