package glowup.kiosk.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.visit.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/**
 * A kiosk in a process of its own, so that its memory can be searched. Each line of its input is
 * one thing that a visitor does, each line of its output what came of it. What is typed comes
 * {@linkplain #hidden hidden} and is seen a letter at a time: the test must not be what holds it.
 */
final class KioskApart {
  private static final int MASK = 0x15;

  private final KioskOnGlass kiosk;

  private KioskApart(KioskOnGlass kiosk) {
    this.kiosk = kiosk;
  }

  /** Opens the kiosk of a content pack. */
  public static void main(String[] args) throws IOException {
    KioskStage.forgetWords();
    var folder = Path.of(args[0]);
    var content = new PackReader(folder, folder.resolve("clinic.toml"), PackCopy.TODAY).read();
    var apart = new KioskApart(KioskOnGlass.set(content, Way.UPRIGHT));
    Thread.setDefaultUncaughtExceptionHandler(
        new Errors(action -> Platform.runLater(() -> apart.loop().dispatch(action))));
    answer("open");
    var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      try {
        apart.does(line.split(" ", 2));
        answer("done");
      } catch (AssertionError | RuntimeException e) {
        answer("cannot " + line + ": " + e.toString().replace('\n', '/'));
      }
    }
    System.exit(0);
  }

  /** What somebody who looks for it would not find, and back again. */
  static String hidden(String text) {
    var letters = new StringBuilder();
    text.chars().forEach(letter -> letters.append((char) (letter ^ MASK)));
    return letters.toString();
  }

  private void does(String[] line) {
    var what = line.length > 1 ? line[1] : "";
    switch (line[0]) {
      case "touch" -> kiosk.touch(what);
      case "say" -> kiosk.touchSaying(what);
      case "type" ->
          what.chars()
              .forEach(letter -> kiosk.touchSaying(Character.toString((char) (letter ^ MASK))));
      case "keys" ->
          what.chars()
              .forEach(
                  letter ->
                      kiosk.press(
                          KeyCode.getKeyCode(
                              Character.toString(Character.toUpperCase((char) (letter ^ MASK))))));
      case "pass" -> kiosk.pass(Duration.ofSeconds(Long.parseLong(what)));
      case "await" -> kiosk.await(what, () -> is(what));
      case "break" -> kiosk.breakDown(new IllegalStateException(kiosk.visit().delivery().typed()));
      case "held" -> answer(hidden(kiosk.held()).replace('\n', ' ').replace('\r', ' '));
      default -> throw new IllegalArgumentException(line[0]);
    }
  }

  private boolean is(String what) {
    var visit = kiosk.visit();
    return switch (what) {
      case "page" -> visit.summary().isPresent();
      case "delivered" -> !visit.delivery().underWay();
      case "staff" -> visit.screen() instanceof Screen.Staff;
      case "sorry" -> visit.screen() instanceof Screen.Sorry;
      case "attract" -> visit.screen() instanceof Screen.Attract;
      default -> throw new IllegalArgumentException(what);
    };
  }

  private VisitLoop loop() {
    return kiosk.session().loop();
  }

  private static void answer(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
