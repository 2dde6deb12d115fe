package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.source.Within;
import glowup.kiosk.visit.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The one window: full screen, and full screen again whenever something took that away. */
public final class KioskStage {
  /** What the first screen does without is made this long after it is painted. */
  private static final Duration AFTER_PAINT = Duration.millis(250);

  private final Stage stage = new Stage();
  private final Lazy<Paper> paper = Lazy.of(Paper::new);
  private final ContentReload reload;
  private final InstantSource clock;
  private final Runnable exit;
  private Session session;

  /** Starts JavaFX, which takes a while, so that it goes on while the content is read. */
  public static void startUp() {
    forgetWords();
    Platform.startup(() -> {});
  }

  /**
   * JavaFX remembers the last thousands of words that it laid out, whoever typed them, and nothing
   * empties that memory; so it gets none. To be said before JavaFX starts.
   */
  static void forgetWords() {
    System.setProperty("prism.cacheLayoutSize", "0");
  }

  /** Ends what was started where there is nothing to open. */
  public static void shutDown() {
    Platform.exit();
  }

  /** Why a kiosk closed. */
  public enum End {
    BY_STAFF,
    BROKEN
  }

  /**
   * Opens the kiosk and returns when staff have closed it, or when it broke too often.
   *
   * @param reload reads the same content anew
   */
  public static End run(ContentPack content, ContentReload reload, InstantSource clock) {
    var closed = new CompletableFuture<End>();
    Platform.runLater(() -> new KioskStage(content, reload, clock, closed).open());
    var end = End.BY_STAFF;
    try {
      end = closed.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    Platform.exit();
    return end;
  }

  private KioskStage(
      ContentPack content,
      ContentReload reload,
      InstantSource clock,
      CompletableFuture<End> closed) {
    this.reload = reload;
    this.clock = clock;
    this.exit = () -> closed.complete(End.BY_STAFF);
    loadFonts(content);
    session = session(content);
    var errors =
        new Errors(
            action -> Platform.runLater(() -> session.loop().dispatch(action)),
            clock,
            () -> closed.complete(End.BROKEN));
    Thread.setDefaultUncaughtExceptionHandler(errors);
    stage.setTitle(content.settings().clinic().name());
    stage.setScene(new Scene(session.host(), 1080, 1920));
    hold(stage);
  }

  /** No key and no window manager takes the screen away, or not for longer than a moment. */
  static void hold(Stage stage) {
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(event -> event.consume());
    stage
        .fullScreenProperty()
        .subscribe(
            full -> {
              if (!full && stage.isShowing()) {
                Platform.runLater(() -> stage.setFullScreen(true));
              }
            });
  }

  private Session session(ContentPack content) {
    var parts = Parts.of(content, clock);
    var made = new Session(content, paper, parts, reload, clock, exit);
    made.loop()
        .follow(
            (_, _, after) -> {
              if (nobodyIsHere(after.screen())) {
                Platform.runLater(this::swapBetweenVisits);
              }
            });
    return made;
  }

  private static boolean nobodyIsHere(Screen screen) {
    return screen instanceof Screen.Attract || screen instanceof Screen.Closed;
  }

  /** Looked at once more, for somebody may have begun in the meantime. */
  private void swapBetweenVisits() {
    if (nobodyIsHere(session.loop().visit().screen())) {
      reload.take().ifPresent(this::swap);
    }
  }

  /** Everything anew but the window and the paper: nothing of the old content is left. */
  private void swap(ContentPack content) {
    session.end();
    session = session(content);
    stage.getScene().setRoot(session.host());
    session.host().show(session.loop().visit());
  }

  private void open() {
    stage.setFullScreen(true);
    stage.show();
    session.host().show(session.loop().visit());
    var painted = new PauseTransition(AFTER_PAINT);
    painted.setOnFinished(
        _ -> {
          Thread.ofVirtual().name("warming").start(session::warm);
          paper.get();
        });
    painted.play();
    var second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> session.tick()));
    second.setCycleCount(Animation.INDEFINITE);
    second.play();
  }

  /**
   * Makes the pack's fonts known, so that the kiosk looks the same on every machine. Each is read
   * where it lies: of one that is streamed in, JavaFX leaves a copy among the temporary files.
   */
  static void loadFonts(ContentPack content) {
    var folder = content.folder().resolve("fonts");
    try (var files = Files.newDirectoryStream(folder, "*.ttf")) {
      for (var file : files) {
        // The pack's reader has named it.
        if (!Within.holds(folder, file)) {
          continue;
        }
        // Not a URI's text: JavaFX takes what follows the scheme for the path as it stands.
        Font.loadFont("file:" + file.toAbsolutePath(), 12);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
