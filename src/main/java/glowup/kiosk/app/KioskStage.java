package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The one window: full screen, and full screen again whenever something took that away. */
public final class KioskStage {
  private final Stage stage = new Stage();
  private final Session session;

  /** Opens the kiosk and returns when staff have closed it. */
  public static void run(ContentPack content, InstantSource clock) {
    var closed = new CountDownLatch(1);
    Platform.startup(
        () ->
            new KioskStage(content, Parts.of(content.settings(), clock), clock, closed::countDown)
                .open());
    try {
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }

  private KioskStage(ContentPack content, Parts parts, InstantSource clock, Runnable exit) {
    loadFonts(content);
    session = new Session(content, parts.printer(), parts.mailer(), clock, exit);
    var errors = new Errors(action -> Platform.runLater(() -> session.loop().dispatch(action)));
    Thread.setDefaultUncaughtExceptionHandler(errors);
    stage.setTitle(content.settings().clinic().name());
    stage.setScene(new Scene(session.host(), 1080, 1920));
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

  private void open() {
    stage.setFullScreen(true);
    stage.show();
    session.host().show(session.loop().visit());
    var second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> session.tick()));
    second.setCycleCount(Animation.INDEFINITE);
    second.play();
  }

  /** Makes the pack's fonts known, so that the kiosk looks the same on every machine. */
  static void loadFonts(ContentPack content) {
    var folder = content.folder().resolve("fonts");
    try (var files = Files.newDirectoryStream(folder, "*.ttf")) {
      for (var file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          Font.loadFont(in, 12);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
