package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "Are you still there?" under a real finger, which first presses and then lets go. */
class StillThereTest {
  private static final Path ASSETS = Path.of("assets");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final ContentPack content =
      new PackReader(ASSETS, ASSETS.resolve("clinic.toml"), LocalDate.of(2026, 11, 23))
          .read()
          .asDemo();

  private final List<Stage> stages = new ArrayList<>();

  @AfterEach
  void closeTheStages() throws Exception {
    onScene(
        () -> {
          stages.forEach(Stage::close);
          return true;
        });
  }

  @BeforeAll
  static void startTheScene() throws InterruptedException {
    var started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException _) {
      started.countDown(); // Another test began before.
    }
    assertTrue(started.await(30, TimeUnit.SECONDS));
    Platform.setImplicitExit(false);
  }

  @Test
  void theButtonThatStaysStays() throws Exception {
    var session = asked();
    touch(session, "still.stay");

    assertEquals(new Screen.Home(), onScene(() -> session.loop().visit().screen()));
    assertEquals(new Overlay.None(), onScene(() -> session.loop().visit().overlay()));
  }

  @Test
  void aTouchAnywhereElseStays() throws Exception {
    var session = asked();
    touch(session, "still.title");

    assertEquals(new Screen.Home(), onScene(() -> session.loop().visit().screen()));
    assertEquals(new Overlay.None(), onScene(() -> session.loop().visit().overlay()));
  }

  @Test
  void theButtonThatEndsEnds() throws Exception {
    var session = asked();
    touch(session, "still.end");

    assertEquals(new Screen.Attract(), onScene(() -> session.loop().visit().screen()));
  }

  private Session asked() throws Exception {
    return onScene(
        () -> {
          var session =
              new Session(
                  content,
                  Lazy.of(Paper::new),
                  new Parts(Optional.empty(), Optional.empty()),
                  new ContentReload(() -> content),
                  InstantSource.fixed(NOW),
                  () -> {});
          stages.add(new Stage());
          var stage = stages.getLast();
          stage.setScene(new Scene(session.host(), 540, 960));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          session.loop().dispatch(new Action.Begin());
          session.loop().dispatch(new Action.Touched(NOW));
          session.loop().dispatch(new Action.Tick(NOW.plusSeconds(125)));
          assertTrue(session.loop().visit().overlay() instanceof Overlay.StillThere);
          return session;
        });
  }

  private void touch(Session session, String key) throws Exception {
    var robot = onScene(Robot::new);
    Thread.sleep(300);
    onScene(
        () -> {
          session.host().applyCss();
          session.host().layout();
          var button = find(session.host(), content.words("en").text(key)).orElseThrow();
          var box = button.localToScreen(button.getBoundsInLocal());
          robot.mouseMove(box.getCenterX(), box.getCenterY());
          return button;
        });
    Thread.sleep(200);
    onScene(
        () -> {
          robot.mousePress(MouseButton.PRIMARY);
          return true;
        });
    Thread.sleep(300);
    onScene(
        () -> {
          robot.mouseRelease(MouseButton.PRIMARY);
          return true;
        });
    Thread.sleep(300);
  }

  private static Optional<Node> find(Node node, String words) {
    if (node instanceof Labeled label && words.equals(label.getText())) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().reversed().stream()
            .flatMap(child -> find(child, words).stream())
            .findFirst()
        : Optional.empty();
  }

  private static <T> T onScene(Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get(30, TimeUnit.SECONDS);
  }
}
