package glowup.kiosk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import glowup.kiosk.source.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final Duration PATIENCE = Duration.ofMillis(50);
  private static final Path FILE = Path.of("a.md");
  private static final byte[] THREE_LINES = "a\r\nb\rc".getBytes(StandardCharsets.UTF_8);

  private int tries;

  @Test
  void workThatIsSlowEachTimeBreaksTheRule() {
    assertThrows(AssertionError.class, () -> Rules.prompt(PATIENCE, () -> slowUntil(4)));
    assertEquals(3, tries);
  }

  @Test
  void workThatWasHeldUpTwiceMayStillBePrompt() {
    assertEquals(3, Rules.prompt(PATIENCE, () -> slowUntil(3)));
  }

  @Test
  void whatEscapesFromWorkBreaksTheRule() {
    assertThrows(StackOverflowError.class, () -> Rules.prompt(() -> fall(1)));
  }

  @Test
  void aProblemOnALineOfItsFileIsSaid() {
    Rules.told(FILE, THREE_LINES, true, List.of(Problem.error(FILE, 3, "Mend it.")));
    Rules.told(FILE, THREE_LINES, false, List.of(Problem.warning(FILE, 1, "Look at it.")));
  }

  @ParameterizedTest
  @CsvSource({"a.md,4,Mend it.", "a.md,0,Mend it.", "b.md,1,Mend it.", "a.md,1,' '"})
  void aProblemThatHelpsNobodyBreaksTheRule(Path file, int line, String message) {
    var problems = List.of(Problem.error(file, line, message));

    assertThrows(AssertionError.class, () -> Rules.told(FILE, THREE_LINES, true, problems));
  }

  @Test
  void whatIsLeftOutInSilenceBreaksTheRule() {
    assertThrows(AssertionError.class, () -> Rules.told(FILE, THREE_LINES, true, List.of()));
  }

  @Test
  void whatIsShownInSpiteOfAnErrorBreaksTheRule() {
    var problems = List.of(Problem.error(FILE, 1, "Mend it."));

    assertThrows(AssertionError.class, () -> Rules.told(FILE, THREE_LINES, false, problems));
  }

  @Test
  void anOffenceBreaksTheRule() {
    Rules.safe(List.of());
    assertThrows(AssertionError.class, () -> Rules.safe(List.of("a script")));
  }

  private int slowUntil(int prompt) {
    tries++;
    if (tries < prompt) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() <= end) {
        LockSupport.parkNanos(end - System.nanoTime() + 1);
      }
    }
    return tries;
  }

  private static int fall(int depth) {
    return depth > 0 ? fall(depth + 1) + 1 : 0;
  }
}
