package glowup.kiosk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {
  private final Path home;
  private final Path folder;

  WithinTest(@TempDir Path home) {
    this.home = home;
    folder = home.resolve("pack");
  }

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(folder.resolve("words/en"), "inside");
    Files.writeString(home.resolve("secret"), "outside");
    Files.createSymbolicLink(folder.resolve("out"), home.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("home"), home);
    Files.createSymbolicLink(folder.resolve("in"), folder.resolve("words/en"));
    Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("gone"));
  }

  @ParameterizedTest
  @CsvSource({
    "words/en, true",
    "words/../words/en, true",
    "in, true",
    "gone, true",
    "dead, true",
    "out, false",
    "home/secret, false",
    "../secret, false",
    "../gone, false",
    "words/../../gone, false",
    "/etc/passwd, false",
    "/gone, false",
  })
  void onlyWhatReallyLiesThereIsInside(String name, boolean inside) {
    assertEquals(inside, Within.holds(folder, folder.resolve(name)));
  }

  @Test
  void theFolderItselfMayBeReachedByALink() throws IOException {
    var link = Files.createSymbolicLink(home.resolve("link"), folder);

    assertTrue(Within.holds(link, link.resolve("words/en")));
    assertFalse(Within.holds(link, link.resolve("out")));
  }
}
