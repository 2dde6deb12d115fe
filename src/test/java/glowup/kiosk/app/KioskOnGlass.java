package glowup.kiosk.app;

import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.speech.Speech;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A whole kiosk in a window that nobody sees, at half its size since the headless screen is 1000
 * pixels square. A robot touches it as a visitor would; only its clock is moved by hand.
 */
public final class KioskOnGlass implements AutoCloseable {
  private static final long PATIENCE_MS = 10_000;
  private static final ContentPack SHIPPED =
      new PackReader(Path.of("assets"), Path.of("assets", "clinic.toml"), PackCopy.TODAY).read();

  /** How the kiosk stands. */
  public enum Way {
    UPRIGHT(540, 960),
    WIDE(960, 540);

    private final int width;
    private final int height;

    Way(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** What somebody presses buttons with. */
  public enum By {
    FINGER,
    /** Tab, and Enter where the focus is. */
    KEYS,
    /** One that goes on and one that chooses. */
    SWITCHES
  }

  private final ContentPack content;
  private final HandClock clock;
  private final FxRobot robot = new FxRobot();
  private final AtomicInteger exits = new AtomicInteger();
  private final Set<Parent> pages = new LinkedHashSet<>();
  private final Session session;
  private final Stage stage;
  private By by = By.FINGER;

  /** The shipped kiosk in its demo, with its outbox and its state in a folder of the test's. */
  public static KioskOnGlass shipped(Path folder, Way way) {
    return shipped(folder, way, StaffAlert.none());
  }

  /** The same, where somebody else answers for the front desk. */
  public static KioskOnGlass shipped(Path folder, Way way, StaffAlert alert) {
    return demo(demo(SHIPPED, folder), folder.resolve("outbox"), way, alert);
  }

  /** The shipped kiosk with something that reads it aloud. */
  static KioskOnGlass speaking(Path folder, Way way, Speech speech) {
    var clock = new HandClock();
    var outbox = new OutboxFolder(folder, clock);
    var parts =
        new Parts(Optional.of(outbox), Optional.of(outbox), StaffAlert.none(), List::of, speech);
    return new KioskOnGlass(demo(SHIPPED, folder), way, clock, parts);
  }

  /** A demo of other content, or of an outbox elsewhere. */
  public static KioskOnGlass of(ContentPack content, Path state, Path outbox, Way way) {
    return demo(demo(content, state), outbox, way, StaffAlert.none());
  }

  /** The shipped kiosk that also offers languages which the clinic's settings may not. */
  public static KioskOnGlass offering(String languages, Path folder, Way way) {
    try {
      var settings =
          Files.writeString(folder.resolve("languages.toml"), "languages = [" + languages + "]\n");
      var content = new PackReader(Path.of("assets"), settings, PackCopy.TODAY).read();
      return of(content, folder, folder.resolve("outbox"), way);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ContentPack shippedContent() {
    return SHIPPED;
  }

  /** The shipped content with other settings, whose pages and messages leave by these parts. */
  static KioskOnGlass on(Settings settings, Parts parts, Way way) {
    return new KioskOnGlass(SHIPPED.with(settings), way, new HandClock(), parts);
  }

  /** A kiosk with the printer, the mail server and the PIN that its settings name. */
  static KioskOnGlass set(ContentPack content, Way way) {
    var clock = new HandClock();
    return new KioskOnGlass(content, way, clock, Parts.of(content, clock));
  }

  private static KioskOnGlass demo(ContentPack content, Path folder, Way way, StaffAlert alert) {
    var clock = new HandClock();
    var outbox = new OutboxFolder(folder, clock);
    return new KioskOnGlass(
        content, way, clock, new Parts(Optional.of(outbox), Optional.of(outbox), alert));
  }

  private KioskOnGlass(ContentPack content, Way way, HandClock clock, Parts parts) {
    this.content = content;
    this.clock = clock;
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX did not start", e);
    }
    // What a server of an earlier test threw, on a thread of its own, is no fault of this one.
    WaitForAsyncUtils.clearExceptions();
    session =
        onScene(
            () -> {
              KioskStage.loadFonts(content);
              return new Session(
                  content,
                  Lazy.of(Paper::new),
                  parts,
                  new ContentReload(() -> content),
                  clock,
                  exits::incrementAndGet);
            });
    stage =
        onScene(
            () -> {
              var window = new Stage(StageStyle.UNDECORATED);
              window.setScene(new Scene(session.host(), way.width, way.height));
              window.setX(0);
              window.setY(0);
              rememberPages();
              window.show();
              return window;
            });
    settle();
  }

  /** The PIN's count of wrong tries must not leave the test's folder. */
  private static ContentPack demo(ContentPack pack, Path folder) {
    var demo = pack.asDemo();
    var had = demo.settings();
    var settings =
        new Settings(
            had.clinic(),
            had.languages(),
            had.colours(),
            had.times(),
            had.paper(),
            had.showDrafts(),
            true,
            had.printer(),
            had.mail(),
            had.desk(),
            had.staff(),
            had.hours(),
            had.speech(),
            folder.resolve("outbox"),
            folder.resolve("state"));
    return demo.with(settings);
  }

  /** A page that left the glass is still in memory, and so must be wiped too. */
  private void rememberPages() {
    var frame = (BorderPane) session.host().getChildrenUnmodifiable().getFirst();
    frame
        .centerProperty()
        .subscribe(
            page -> {
              if (page instanceof Parent parent) {
                pages.add(parent);
              }
            });
  }

  /** Presses buttons otherwise from now on. */
  public KioskOnGlass by(By other) {
    by = other;
    return this;
  }

  public ContentPack content() {
    return content;
  }

  public Words words() {
    return content.words(visit().comfort().language());
  }

  public Visit visit() {
    return onScene(() -> session.loop().visit());
  }

  public Screen screen() {
    return visit().screen();
  }

  /** How often staff's Exit was asked for. */
  public int exits() {
    return exits.get();
  }

  /** Stands the kiosk the other way. */
  public void turn(Way way) {
    onScene(
        () -> {
          stage.setWidth(way.width);
          stage.setHeight(way.height);
          return true;
        });
    settle();
  }

  /** Touches the button with these words. */
  public void touch(String key) {
    touchSaying(words().text(key));
  }

  /** Touches the button that says so, leafing through a long list to find it. */
  public void touchSaying(String said) {
    leafTo(said);
    touch(find(said));
  }

  /** Leafs on through a long list until it shows a button that says so. */
  public void leafTo(String said) {
    for (int leaf = 0; leaf < 12 && !shows(said); leaf++) {
      var later = words().text("paged.later");
      var more = words().text("paged.moreAnswers");
      if (!shows(later) && !shows(more)) {
        await("a button that says \"" + said + "\"", () -> shows(said));
      } else {
        touch(find(shows(more) ? more : later));
      }
    }
  }

  public void touch(Node node) {
    switch (by) {
      case FINGER -> {
        point(node);
        robot.robotContext().getMouseRobot().pressNoWait(MouseButton.PRIMARY);
        robot.robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
        settle();
      }
      case KEYS -> press(node, KeyCode.TAB, KeyCode.ENTER);
      case SWITCHES -> press(node, KeyCode.F1, KeyCode.F2);
    }
  }

  private void press(Node node, KeyCode next, KeyCode choose) {
    for (int i = 0; i < 120 && !onScene(() -> node.isFocused() && node.isFocusVisible()); i++) {
      press(next);
    }
    if (!onScene(node::isFocused)) {
      throw new AssertionError(next + " never reaches " + node + " on " + seen());
    }
    press(choose);
  }

  /** Touches the glass, so far across and down it; 0 to 1. */
  public void touchAt(double across, double down) {
    clickAt(across, down, MouseButton.PRIMARY);
  }

  /** Clicks the glass with any button of a mouse, so far across and down it; 0 to 1. */
  void clickAt(double across, double down, MouseButton button) {
    dragAt(across, down, 0, button);
  }

  /** Holds a button of a mouse down there, moves so far across the glass and lets go. */
  void dragAt(double across, double down, double by, MouseButton button) {
    robot.robotContext().getMouseRobot().moveNoWait(place(across, down));
    robot.robotContext().getMouseRobot().pressNoWait(button);
    for (int step = 1; step <= 4 && by != 0; step++) {
      robot.robotContext().getMouseRobot().moveNoWait(place(across + by * step / 4, down));
    }
    robot.robotContext().getMouseRobot().releaseNoWait(button);
    settle();
  }

  private Point2D place(double across, double down) {
    return onScene(
        () ->
            session
                .host()
                .localToScreen(
                    across * session.host().getWidth(), down * session.host().getHeight()));
  }

  /** Puts a finger down on a button and slides it by so much before lifting it. */
  public void slide(Node from, double x, double y) {
    point(from);
    robot.robotContext().getMouseRobot().pressNoWait(MouseButton.PRIMARY);
    var there = robot.robotContext().getBaseRobot().retrieveMouse();
    for (int step = 1; step <= 4; step++) {
      robot.robotContext().getMouseRobot().moveNoWait(there.add(x * step / 4, y * step / 4));
    }
    robot.robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
    settle();
  }

  private void point(Node node) {
    var middle =
        onScene(
            () -> {
              var bounds = node.getLayoutBounds();
              return node.localToScreen(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
            });
    // By way of the corner: two touches of one place would else be a double tap.
    robot.robotContext().getMouseRobot().moveNoWait(new Point2D(1, 1));
    robot.robotContext().getMouseRobot().moveNoWait(middle);
  }

  public void press(KeyCode... keys) {
    for (var key : keys) {
      robot.robotContext().getKeyboardRobot().pressNoWait(key);
      robot.robotContext().getKeyboardRobot().releaseNoWait(key);
      settle();
    }
  }

  /** Moves the focus by Tab until a button that says so has it. */
  public ButtonBase focus(String said) {
    var wanted = find(said);
    for (int i = 0; i < 60 && !onScene(wanted::isFocused); i++) {
      press(KeyCode.TAB);
    }
    if (!onScene(wanted::isFocused)) {
      throw new AssertionError("Tab never reaches \"" + said + "\"");
    }
    return wanted;
  }

  public ButtonBase find(String said) {
    await("a button that says \"" + said + "\"", () -> shows(said));
    return onScene(() -> Glass.button(session.host(), said).orElseThrow());
  }

  public boolean shows(String said) {
    return onScene(() -> Glass.button(session.host(), said).isPresent());
  }

  public List<ButtonBase> buttons() {
    return onScene(() -> Glass.buttons(session.host()));
  }

  public static String said(ButtonBase button) {
    return onScene(() -> Glass.said(button));
  }

  public ScreenHost host() {
    return session.host();
  }

  /** The words that can be seen. */
  public String seen() {
    return onScene(() -> Glass.seen(session.host()));
  }

  /** All words on the glass and on every page that ever stood there, seen or not. */
  public String held() {
    return onScene(
        () ->
            Glass.held(session.host())
                + pages.stream().map(Glass::held).collect(Collectors.joining("\n")));
  }

  /** So much time passes, with a tick at its end. */
  public void pass(Duration time) {
    clock.pass(time);
    onScene(
        () -> {
          session.tick();
          return true;
        });
    settle();
  }

  /** Things happen one after the other, each drawn before the next. */
  public void does(Action... actions) {
    List.of(actions).forEach(this::doesAtOnce);
  }

  /** Things happen one after the other, before anything else can. */
  public void doesAtOnce(Action... actions) {
    onScene(
        () -> {
          List.of(actions).forEach(session.loop()::dispatch);
          return true;
        });
    settle();
  }

  /** A bug on the scene's thread. */
  void breakDown(RuntimeException bug) {
    Platform.runLater(
        () -> {
          throw bug;
        });
  }

  Session session() {
    return session;
  }

  public void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain for " + what + " on " + seen(), e);
    }
    settle();
  }

  /** Lets the scene lay itself out, so that a touch meets what it aims at. */
  public void settle() {
    WaitForAsyncUtils.waitForFxEvents(1);
    onScene(
        () -> {
          session.host().applyCss();
          session.host().layout();
          return true;
        });
  }

  /** Does it on the scene's thread and waits for what it comes to. */
  public static <T> T onScene(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, work);
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
