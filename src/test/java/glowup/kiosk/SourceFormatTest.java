package glowup.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {
  @Test
  void everySourceIsFormatted() throws IOException {
    assertEquals(
        Set.of(),
        new SourceFormat().unformatted(Path.of("src")).keySet(),
        "These are not formatted. Run: " + SourceFormat.COMMAND);
  }

  @Test
  void aCrookedSourceIsFoundAndSetStraight(@TempDir Path folder) throws IOException {
    var crooked = Files.writeString(folder.resolve("A.java"), "class   A{int a;}\n");
    Files.writeString(folder.resolve("B.java"), "class B {}\n");
    assertEquals(
        Map.of(crooked, "class A {\n  int a;\n}\n"), new SourceFormat().unformatted(folder));
  }
}
