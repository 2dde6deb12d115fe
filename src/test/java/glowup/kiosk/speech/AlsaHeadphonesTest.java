package glowup.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlsaHeadphonesTest {
  private final Path folder;

  AlsaHeadphonesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "Headphone Jack, on, true",
    "Headphone Jack, off, false",
    "Front Headphone Front Jack, on, true",
    "Mic Jack, on, false",
    "Headphone Playback Switch, on, false",
  })
  void onlyASocketThatSaysSoMakesItPrivate(String control, String value, boolean in)
      throws Exception {
    assertEquals(
        in,
        listing(
                """
                numid=1,iface=MIXER,name='Speaker Playback Switch'
                  ; type=BOOLEAN,access=rw------,values=1
                  : values=on
                numid=17,iface=CARD,name='%s'
                  ; type=BOOLEAN,access=r-------,values=1
                  : values=%s
                numid=18,iface=CARD,name='HDMI/DP,pcm=3 Jack'
                  ; type=BOOLEAN,access=r-------,values=1
                  : values=on
                """
                    .formatted(control, value))
            .areIn());
  }

  @Test
  void aMachineThatDoesNotTellIsTakenForALoudOne() throws Exception {
    assertFalse(listing("").areIn());
    assertFalse(new AlsaHeadphones(List.of(folder.resolve("nobody").toString())).areIn());
  }

  private AlsaHeadphones listing(String controls) throws IOException {
    var file = Files.writeString(folder.resolve("controls"), controls);
    return new AlsaHeadphones(List.of("cat", file.toString()));
  }
}
