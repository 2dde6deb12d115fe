package glowup.kiosk.bench;

import glowup.kiosk.app.ContentReload;
import glowup.kiosk.app.Parts;
import glowup.kiosk.app.Session;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/** The kiosk, full screen on the glass there is, with neither printer nor mail nor clock. */
final class BenchKiosk {
  static final String ASSETS_PROPERTY = "kiosk.bench.assets";
  private static final Path ASSETS = Path.of(System.getProperty(ASSETS_PROPERTY, "assets"));
  private static final long PATIENCE_MS = 20_000;

  private final ContentPack content;
  private final Session session;
  private final Stage stage;

  private BenchKiosk(ContentPack content) {
    this.content = content;
    loadFonts();
    session =
        new Session(
            content,
            Lazy.of(Paper::new),
            new Parts(Optional.empty(), Optional.empty()),
            new ContentReload(() -> content),
            InstantSource.system(),
            Platform::exit);
    stage = new Stage();
    stage.setScene(new Scene(session.host(), 1080, 1920));
    stage.setFullScreenExitHint("");
  }

  /** The content first and then the screen, as the kiosk itself does it. */
  static BenchKiosk made() throws InterruptedException {
    // Whatever fails ends the process: JavaFX's own thread would keep it going.
    Thread.setDefaultUncaughtExceptionHandler(
        (_, fault) -> {
          fault.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    var content = content();
    var ready = new FutureTask<>(() -> new BenchKiosk(content));
    // As the kiosk itself, which remembers no word that it laid out.
    System.setProperty("prism.cacheLayoutSize", "0");
    Platform.startup(ready);
    return result(ready);
  }

  /** The same, on the screen already. */
  static BenchKiosk shown() throws InterruptedException {
    var kiosk = made();
    onScene(
        () -> {
          kiosk.show();
          return true;
        });
    return kiosk;
  }

  static ContentPack content() {
    var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.systemDefault());
    return new PackReader(ASSETS, ASSETS.resolve("clinic.toml"), today).read();
  }

  /** Opens the window. On the scene's thread. */
  void show() {
    stage.setFullScreen(true);
    stage.show();
    session.host().show(visit());
  }

  Session session() {
    return session;
  }

  ContentPack pack() {
    return content;
  }

  Visit visit() {
    return session.loop().visit();
  }

  void dispatch(Action action) throws InterruptedException {
    onScene(
        () -> {
          session.loop().dispatch(action);
          return true;
        });
  }

  /** Waits until the visit has come to something, and then until that is drawn. */
  Visit when(Predicate<Visit> wanted) throws InterruptedException {
    for (long waited = 0; waited < PATIENCE_MS; waited += 5) {
      var visit = onScene(this::visit);
      if (wanted.test(visit)) {
        return visit;
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("Waited in vain on " + visit().screen());
  }

  static <T> T onScene(Callable<T> work) throws InterruptedException {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return result(task);
  }

  private static <T> T result(FutureTask<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void loadFonts() {
    try (var files = Files.newDirectoryStream(ASSETS.resolve("fonts"), "*.ttf")) {
      for (var file : files) {
        try (var in = Files.newInputStream(file)) {
          Font.loadFont(in, 12);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
