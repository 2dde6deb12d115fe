package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
  private final Path media;
  private final Path own;
  private final Keeping keeping;

  KeepingTest(@TempDir Path folder) {
    media = folder.resolve("media");
    own = folder.resolve("state");
    keeping = new Keeping(List.of(folder.resolve("nothing"), media), own);
  }

  @Test
  void aStickThatIsPluggedInTakesTheFile() throws IOException {
    var stick = Files.createDirectories(media.resolve("desk").resolve("STICK"));

    assertEquals(Optional.of(stick.resolve("report.txt")), keeping.keep("report.txt", "all well"));
    assertEquals("all well", Files.readString(stick.resolve("report.txt")));
  }

  @Test
  void withoutAStickTheKiosksOwnFolderDoes() {
    assertEquals(Optional.of(own.resolve("report.txt")), keeping.keep("report.txt", "all well"));
  }

  @Test
  void whereNoDiskTakesItNothingIsSaidToBeKept() throws IOException {
    Files.writeString(own, "a file in the way");

    assertEquals(Optional.empty(), keeping.keep("report.txt", "all well"));
  }
}
