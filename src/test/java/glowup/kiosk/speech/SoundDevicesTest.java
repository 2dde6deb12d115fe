package glowup.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundDevicesTest {
  private final Path folder;

  SoundDevicesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        " 0 [PCH            ]: HDA-Intel - HDA Intel PCH | true",
        "--- no soundcards ---                            | false",
        "\"\"                                             | false",
      })
  void theKernelListsTheCards(String list, boolean heard) throws IOException {
    var cards = Files.writeString(folder.resolve("cards"), list + "\n");
    assertEquals(heard, new SoundDevices(cards, List.of()).getAsBoolean());
  }

  @Test
  void aSoundServerWillDo() throws IOException {
    var socket = folder.resolve("native");
    var devices = new SoundDevices(folder.resolve("none"), List.of(socket));
    assertFalse(devices.getAsBoolean());
    Files.createFile(socket);
    assertTrue(devices.getAsBoolean());
  }
}
