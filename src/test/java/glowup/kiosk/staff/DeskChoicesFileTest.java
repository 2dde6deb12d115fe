package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskChoicesFileTest {
  private final Path state;

  DeskChoicesFileTest(@TempDir Path state) {
    this.state = state;
  }

  @Test
  void whatWasChosenIsThereAfterARestart() {
    var chosen =
        new DeskChoices(
            Optional.of("es"),
            30,
            new Opening.Today(false, Optional.of(LocalDate.parse("2026-11-23"))));

    new DeskChoicesFile(state).save(chosen);

    assertEquals(chosen, new DeskChoicesFile(state).load());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "volume loud", "volume", "closed someday", "\u0000", "volume -5 3"})
  void aBrokenFileCountsAsNothingChosen(String text) throws IOException {
    Files.writeString(state.resolve("desk-choices"), text);

    assertEquals(DeskChoices.none(), new DeskChoicesFile(state).load());
  }

  @ParameterizedTest
  @ValueSource(ints = {-200, 200})
  void theVolumeStaysBetweenNothingAndAHundred(int by) {
    assertEquals(by < 0 ? 0 : 100, DeskChoices.none().louder(by).volume());
  }
}
