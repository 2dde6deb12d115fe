package glowup.kiosk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few hundred of the inputs that {@code mvn -Pfuzz verify} tries by the hundred thousand. */
class TargetsTest {
  private static final int MUTANTS = 250;

  @ParameterizedTest
  @EnumSource
  void everySeedKeepsTheRules(Target target) throws IOException {
    for (var seed : target.seeds()) {
      attempt(target, seed.toString(), Files.readAllBytes(seed));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatGrowsFromSeedsKeepsTheRules(Target target) throws IOException {
    var mutants = new Mutants(target.seeds(), Target.TOKENS);
    for (int count = 0; count < MUTANTS; count++) {
      var mutant = mutants.next();
      attempt(target, "Mutant " + Base64.getEncoder().encodeToString(mutant), mutant);
    }
  }

  private static void attempt(Target target, String name, byte[] input) {
    try {
      target.accept(input);
    } catch (Throwable broken) {
      throw new AssertionError(name, broken);
    }
  }
}
