package glowup.kiosk.ui;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One control on a question's page, as large as it is there, in a window that nobody sees, at half
 * its size. A robot touches it as a visitor would.
 */
final class ControlOnGlass implements AutoCloseable {
  static final int SHORT = 540;
  static final int LONG = 960;

  private final FxRobot robot = new FxRobot();
  private final StackPane kiosk = new StackPane();
  private final PageFrame frame;
  private final Stage stage;

  ControlOnGlass(Callable<? extends Region> control) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX did not start", e);
    }
    frame =
        onScene(
            () -> {
              for (var weight : List.of("400Regular", "600SemiBold", "700Bold")) {
                var name = "AtkinsonHyperlegibleNext_" + weight + ".ttf";
                Font.loadFont(Path.of("assets", "fonts", name).toUri().toString(), 12);
              }
              var page = new PageFrame(control.call());
              page.setTitle("How many days has it been like this?");
              page.setHint("Your best guess is fine.");
              page.addAbove(new ProgressLine());
              page.onBack(_ -> {}, new glowup.kiosk.visit.Action.PreviousQuestion());
              page.onNext(_ -> {}, new glowup.kiosk.visit.Action.NextQuestion());
              page.setBack("Back");
              page.setNext("Next");
              page.setPlace("Question 3 of 12");
              return page;
            });
    stage =
        onScene(
            () -> {
              var page = new BorderPane(frame);
              page.setTop(bar(120));
              page.setBottom(bar(160));
              kiosk.getChildren().setAll(page);
              kiosk.getStyleClass().add("kiosk");
              var window = new Stage(StageStyle.UNDECORATED);
              window.setScene(new Scene(kiosk, SHORT, LONG));
              window.setX(0);
              window.setY(0);
              window.show();
              return window;
            });
    dress(false, TextSize.NORMAL, Theme.LIGHT);
  }

  static <T> T onScene(Callable<T> work) {
    return KioskOnGlass.onScene(work);
  }

  static Words words(String language) {
    return KioskOnGlass.shippedContent().words(language);
  }

  private static Region bar(double high) {
    var bar = new Region();
    bar.setMinHeight(high / 2);
    return bar;
  }

  /** Turns the kiosk, and dresses it in a text size and a theme. */
  ControlOnGlass dress(boolean wide, TextSize size, Theme theme) {
    onScene(
        () -> {
          stage.setWidth(wide ? LONG : SHORT);
          stage.setHeight(wide ? SHORT : LONG);
          kiosk.getStyleClass().setAll("root", "kiosk", theme.id());
          if (size.isGrown()) {
            kiosk.getStyleClass().add("grown");
          }
          kiosk
              .getStylesheets()
              .setAll(new StyleSheets().address(Palette.builtIn(theme), size, 0.5));
          return true;
        });
    return settle();
  }

  ControlOnGlass mirror() {
    onScene(
        () -> {
          kiosk.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          return true;
        });
    return settle();
  }

  ControlOnGlass settle() {
    WaitForAsyncUtils.waitForFxEvents(1);
    onScene(
        () -> {
          kiosk.applyCss();
          kiosk.layout();
          return true;
        });
    return this;
  }

  /** Does it on the scene's thread, and lets the scene lay itself out. */
  ControlOnGlass run(Runnable work) {
    onScene(
        () -> {
          work.run();
          return true;
        });
    return settle();
  }

  ControlOnGlass touch(String... said) {
    for (var words : said) {
      var node = find(words);
      touchAt(node, 0.5, 0.5);
    }
    return this;
  }

  /** Touches a node so far across and down it; 0 to 1. */
  ControlOnGlass touchAt(Node node, double across, double down) {
    slide(node, across, down, across, down);
    return this;
  }

  /** Puts a finger on a node and lifts it elsewhere on, or off, it. */
  ControlOnGlass slide(Node node, double x, double y, double toX, double toY) {
    var mouse = robot.robotContext().getMouseRobot();
    mouse.moveNoWait(new Point2D(1, 1));
    mouse.moveNoWait(place(node, x, y));
    mouse.pressNoWait(MouseButton.PRIMARY);
    for (int step = 1; step <= 4; step++) {
      mouse.moveNoWait(place(node, x + (toX - x) * step / 4, y + (toY - y) * step / 4));
    }
    mouse.releaseNoWait(MouseButton.PRIMARY);
    return settle();
  }

  private static Point2D place(Node node, double across, double down) {
    return onScene(
        () -> {
          var bounds = node.getLayoutBounds();
          return node.localToScreen(
              bounds.getMinX() + across * bounds.getWidth(),
              bounds.getMinY() + down * bounds.getHeight());
        });
  }

  ControlOnGlass press(KeyCode... keys) {
    for (var key : keys) {
      robot.robotContext().getKeyboardRobot().pressNoWait(key);
      robot.robotContext().getKeyboardRobot().releaseNoWait(key);
      settle();
    }
    return this;
  }

  /** Moves the focus by Tab to a node. */
  ControlOnGlass focus(Node wanted) {
    for (int i = 0; i < 80 && !onScene(wanted::isFocusVisible); i++) {
      press(KeyCode.TAB);
    }
    if (!onScene(wanted::isFocusVisible)) {
      throw new AssertionError("Tab never reaches " + wanted);
    }
    return this;
  }

  ButtonBase find(String said) {
    try {
      WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, () -> button(said) != null);
    } catch (TimeoutException e) {
      throw new AssertionError("No button says " + said + " among " + said(), e);
    }
    return java.util.Objects.requireNonNull(button(said));
  }

  boolean shows(String said) {
    return button(said) != null;
  }

  private @org.jspecify.annotations.Nullable ButtonBase button(String said) {
    return buttons().stream()
        .filter(button -> said.equals(button.getAccessibleText()))
        .findFirst()
        .orElse(null);
  }

  private List<String> said() {
    return buttons().stream().map(Node::getAccessibleText).toList();
  }

  Node lookup(String selector) {
    return onScene(() -> kiosk.lookup(selector));
  }

  /** The buttons that can be seen. */
  List<ButtonBase> buttons() {
    return all(ButtonBase.class, true);
  }

  /** The words that can be seen. */
  String seen() {
    return text(true);
  }

  /** The words in the control, seen or not, or said aloud only. */
  String held() {
    return text(false);
  }

  private String text(boolean onlySeen) {
    return onScene(
        () -> {
          var words = new ArrayList<String>();
          for (var node : all(Node.class, onlySeen)) {
            if (node instanceof Labeled labeled) {
              words.add(labeled.getText());
            } else if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
              words.add(text.getText());
            }
            if (!onlySeen) {
              words.add(node.getAccessibleText());
            }
          }
          words.removeIf(word -> word == null || word.isBlank());
          return String.join("\n", words);
        });
  }

  private <T extends Node> List<T> all(Class<T> kind, boolean onlySeen) {
    return onScene(
        () -> {
          var found = new ArrayList<T>();
          walk(
              frame.getCenter(),
              node -> {
                if (kind.isInstance(node)) {
                  found.add(kind.cast(node));
                }
                return node.isVisible() || !onlySeen;
              });
          found.removeIf(node -> onlySeen && !node.isVisible());
          return List.copyOf(found);
        });
  }

  private static void walk(Node node, Predicate<Node> goesOn) {
    if (goesOn.test(node) && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, goesOn));
    }
  }

  /** Faults of the layout: words cut short, parts off their page, keys too small or too near. */
  List<String> faults() {
    return onScene(() -> ControlAudit.of(frame.getCenter(), all(Labeled.class, true)));
  }

  /** Takes a picture, twice as large as the glass. */
  void photograph(Path file) {
    var pixels =
        onScene(
            () -> {
              var twice = new SnapshotParameters();
              twice.setTransform(javafx.scene.transform.Transform.scale(2, 2));
              return kiosk.snapshot(twice, null);
            });
    int width = (int) pixels.getWidth();
    int height = (int) pixels.getHeight();
    var row = new int[width * height];
    pixels
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), row, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, row, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    onScene(
        () -> {
          stage.close();
          return true;
        });
  }
}
