package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.visit.Action;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * A kiosk on a glass of any size that nobody sees: the headless screen is 1000 pixels square, so
 * the kiosk stands in a small window and is laid out, and photographed, at its own size.
 */
final class TourGlass implements AutoCloseable {
  private static final long PATIENCE_MS = 10_000;
  private static final long PULSE_MS = 40;

  private final TourAlert.Desk desk = new TourAlert.Desk();
  private final TourParts leaving;
  private final Session session;
  private final Stage stage;

  TourGlass(
      ContentPack content,
      Lazy<Paper> paper,
      OutboxFolder outbox,
      InstantSource clock,
      int width,
      int height) {
    leaving = new TourParts(outbox);
    var parts =
        new Parts(
            Optional.of(leaving), Optional.of(leaving), desk, List::of, TourListening.speech());
    var reload = new ContentReload(() -> content);
    session = onScene(() -> new Session(content, paper, parts, reload, clock, () -> {}));
    stage =
        onScene(
            () -> {
              var host = session.host();
              host.setManaged(false);
              var window = new Stage();
              window.setScene(new Scene(new Pane(host), 200, 200));
              window.show();
              host.resize(width, height);
              return window;
            });
  }

  Session session() {
    return session;
  }

  TourParts parts() {
    return leaving;
  }

  TourAlert.Desk desk() {
    return desk;
  }

  /** Presses the button that says so, as a visitor would; a missing one is a fault of the tour. */
  void press(String words) {
    waitFor("a button that says \"" + words + "\"", () -> button(words).isPresent());
    onScene(
        () -> {
          button(words).orElseThrow().fire();
          return true;
        });
  }

  void dispatch(Action action) {
    onScene(
        () -> {
          session.loop().dispatch(action);
          return true;
        });
  }

  boolean shows(String words) {
    return onScene(() -> button(words).isPresent());
  }

  void waitFor(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
    while (!onScene(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The tour waited in vain for " + what);
      }
      rest(PULSE_MS);
    }
  }

  WritableImage photograph() {
    rest(4 * PULSE_MS);
    return onScene(
        () -> {
          session.host().applyCss();
          session.host().layout();
          var exactly = new SnapshotParameters();
          exactly.setViewport(
              new Rectangle2D(0, 0, session.host().getWidth(), session.host().getHeight()));
          return session.host().snapshot(exactly, null);
        });
  }

  private Optional<ButtonBase> button(String words) {
    return button(words::equals).or(() -> button(said -> said.startsWith(words)));
  }

  private Optional<ButtonBase> button(Predicate<String> wanted) {
    return find(
            session.host(),
            node ->
                node instanceof ButtonBase button
                    && !button.isDisabled()
                    && isShown(button)
                    && wanted.test(said(button)))
        .map(ButtonBase.class::cast);
  }

  private static String said(ButtonBase button) {
    return button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static Optional<Node> find(Node node, Predicate<Node> wanted) {
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().reversed().stream()
            .flatMap(child -> find(child, wanted).stream())
            .findFirst()
        : Optional.empty();
  }

  static <T> T onScene(Callable<T> work) {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts the tour", e);
    }
  }

  private static void rest(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts the tour", e);
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
