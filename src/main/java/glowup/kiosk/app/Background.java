package glowup.kiosk.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs what is slow on virtual threads and brings what it came to back to the scene's thread. What
 * belongs to a visit is interrupted when the visit ends.
 */
final class Background {
  private final Executor scene;

  Background(Executor scene) {
    this.scene = scene;
  }

  /** Work that may be interrupted, and then has nothing to report. */
  @FunctionalInterface
  interface Work {
    void run(Consumer<Runnable> onScene) throws InterruptedException;
  }

  Thread start(String name, Work work) {
    return Thread.ofVirtual()
        .name(name)
        .start(
            () -> {
              try {
                work.run(scene::execute);
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
