package glowup.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glowup.kiosk.clinic.SpeechSettings;
import glowup.kiosk.delivery.RealParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A voice that is a program: what it is told, and how it is silenced. */
@Timeout(60)
class CommandVoiceTest {
  private static final String SECRET = "¿Le duele la piel? Sí, «mucho».";

  private final Path folder;

  CommandVoiceTest(@TempDir Path folder) {
    this.folder = folder;
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void theWordsGoInOnStandardInputAndTheRestOnTheCommandLine() throws Exception {
    var voice =
        voice(
            """
            cat > "$0.heard"
            printf '%s\\n' "$@" > "$0.told"
            """,
            Map.of("es", "es-419"), "-v", "{language}", "--speed={speed}", "-a", "{volume}");

    assertEquals(new SpeechResult.Said(), voice.speak(new Utterance(SECRET, "es", 150, 60)));

    assertEquals(SECRET, read("heard"));
    assertEquals(List.of("-v", "es-419", "--speed=150", "-a", "60"), read("told").lines().toList());
  }

  @Test
  void whatIsSaidStandsOnNoCommandLineAndInNoEnvironment() throws Exception {
    var voice =
        voice(
            """
            cat > /dev/null
            cat /proc/*/cmdline /proc/$$/environ > "$0.seen" 2> /dev/null
            exit 0
            """,
            Map.of(),
            "{language}");

    assertEquals(new SpeechResult.Said(), voice.speak(new Utterance("Adalimumab.", "en", 150, 60)));

    var seen = read("seen");
    assertTrue(seen.contains("voice.sh"), seen);
    assertFalse(seen.contains("Adalimumab"), seen);
  }

  @Test
  void aProgramThatFailsHasSaidNothing() throws Exception {
    var voice = voice("cat > /dev/null; exit 3", Map.of());
    assertEquals(new SpeechResult.Failed(), voice.speak(new Utterance("Hello.", "en", 150, 60)));
    assertFalse(voice.speaks("en"));
  }

  @Test
  void aProgramThatIsMissingHasSaidNothing() throws Exception {
    var voice = new CommandVoice(List.of(folder.resolve("nobody").toString()), Map.of());
    assertEquals(new SpeechResult.Failed(), voice.speak(new Utterance("Hello.", "en", 150, 60)));
    assertFalse(voice.speaks("en"));
  }

  @Test
  void anInterruptSilencesTheProgramAndAllThatItStarted() throws Exception {
    var voice =
        voice(
            """
            cat > /dev/null
            sleep 600 &
            echo $! > "$0.child"
            mv "$0.child" "$0.started"
            wait
            """,
            Map.of());
    var silenced = new AtomicBoolean();
    var over = new CountDownLatch(1);
    var speaking =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    voice.speak(new Utterance("Hello.", "en", 150, 60));
                  } catch (InterruptedException _) {
                    silenced.set(true);
                  }
                  over.countDown();
                });
    var started = folder.resolve("voice.sh.started");
    while (!Files.exists(started)) {
      Thread.onSpinWait();
    }
    var child = ProcessHandle.of(Long.parseLong(read("started").strip()));

    speaking.interrupt();

    over.await();
    assertTrue(silenced.get());
    child.ifPresent(handle -> handle.onExit().join());
  }

  @Test
  void espeakKnowsItsLanguagesAndNoOthers() throws InterruptedException {
    RealParts.espeak();
    var settings = SpeechSettings.usual();
    var voice = new CommandVoice(settings.command(), Map.of("es", "es-419", "en", "en-us"));
    var voices = new Voices(Optional.of(voice), () -> true, List.of("en", "es", "ar", "qqq"));

    var missing = assertInstanceOf(VoiceReadiness.Missing.class, voices.look());
    assertEquals(List.of("qqq"), missing.languages());
    assertTrue(voices.speak("es"));
    assertFalse(voices.speak("qqq"));
  }

  /** With the sound thrown away, for the machine of the tests has no card. */
  @Test
  void espeakSaysWhatItIsGiven() throws Exception {
    var espeak = RealParts.espeak();
    var voice =
        voice(
            """
            cat > "$0.heard"
            %1$s "$@" --stdin --stdout < "$0.heard" > "$0.sound"
            %1$s "$@" --stdin -q --ipa < "$0.heard" > "$0.phonemes"
            """
                .formatted(espeak),
            Map.of(),
            "-v",
            "{language}",
            "-s",
            "{speed}",
            "-a",
            "{volume}");

    assertEquals(new SpeechResult.Said(), voice.speak(new Utterance(SECRET, "es", 150, 60)));

    assertEquals(SECRET, read("heard"));
    assertTrue(read("phonemes").contains("la pjˈel"), read("phonemes"));
    assertTrue(Files.size(folder.resolve("voice.sh.sound")) > 10_000);
  }

  private CommandVoice voice(String script, Map<String, String> voices, String... arguments)
      throws IOException {
    var file = folder.resolve("voice.sh");
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    var command = new ArrayList<String>();
    command.add(file.toString());
    command.addAll(List.of(arguments));
    return new CommandVoice(command, voices);
  }

  private String read(String end) throws IOException {
    return Files.readString(folder.resolve("voice.sh." + end));
  }
}
