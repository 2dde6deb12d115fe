package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGeneratorFactory;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole kiosk under somebody who touches anything, with and without the PIN. More with {@code
 * -Dmonkey.touches}, others with {@code -Dmonkey.seed}. What goes on beside the glass, such as a
 * page being made, takes its own time, so a seed repeats what is done and not when it comes to
 * pass.
 */
class MonkeyTest {
  private static final int TOUCHES = Integer.getInteger("monkey.touches", 200);
  private static final long SEED = Long.getLong("monkey.seed", 20_261_124L);

  private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  @BeforeEach
  void hearOfBugs() {
    Thread.setDefaultUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
  }

  @AfterEach
  void hearNoMore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @ParameterizedTest
  @CsvSource({"UPRIGHT, false", "WIDE, false"})
  void nothingThatIsTouchedBreaksOrOpensTheKiosk(
      Way way, boolean knowsThePin, @TempDir Path folder) {
    try (var kiosk = KioskOnGlass.shipped(folder, way)) {
      int windows = windows();
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
      var monkey = new Monkey(kiosk, random, knowsThePin);
      try {
        for (int step = 1; step <= TOUCHES; step++) {
          monkey.acts();
          assertTrue(bugs.isEmpty());
          assertEquals(windows, windows());
          assertFalse(kiosk.screen() instanceof Screen.Sorry);
          assertTrue(knowsThePin || !(kiosk.screen() instanceof Screen.Staff));
          if (step % 25 == 0) {
            assertWhole(kiosk);
          }
          if (step % 50 == 0) {
            assertLeaves(kiosk, monkey);
          }
        }
      } catch (RuntimeException | AssertionError e) {
        bugs.forEach(e::addSuppressed);
        throw new AssertionError(
            "seed %d\n%s\non %s\n%s"
                .formatted(SEED, monkey.lately(), kiosk.visit().screen(), kiosk.seen()),
            e);
      }
    }
  }

  private static void assertWhole(KioskOnGlass kiosk) {
    assertEquals(List.of(), KioskOnGlass.onScene(() -> LayoutAudit.of(kiosk.host())));
    ScreenRules.assertButtonsGood(kiosk);
  }

  /** Three taps; staff, who are inside already, may have two more. */
  private static void assertLeaves(KioskOnGlass kiosk, Monkey monkey) {
    int most =
        switch (kiosk.screen()) {
          case Screen.Pin _ -> 4;
          case Screen.Staff _ -> 5;
          default -> 3;
        };
    long id = kiosk.visit().id();
    int taps = monkey.leaves();
    assertTrue(taps <= most, "it took " + taps + " taps to leave");
    var visit = kiosk.visit();
    if (visit.id() > id
        && visit.screen() instanceof Screen.Attract
        && visit.desk().language().isEmpty()) {
      var empty = Visit.fresh(visit.id(), kiosk.content().clinicLanguage());
      assertEquals(empty.with(visit.desk()), visit.with(empty.listening()));
    }
  }

  private static int windows() {
    return KioskOnGlass.onScene(() -> Window.getWindows().size());
  }
}
