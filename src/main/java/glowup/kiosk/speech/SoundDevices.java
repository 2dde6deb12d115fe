package glowup.kiosk.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Whether this machine can be heard at all. A voice that finds no sound card ends as if all were
 * well, so it cannot be asked.
 */
public final class SoundDevices implements BooleanSupplier {
  private final Path cards;
  private final List<Path> servers;

  /**
   * Where to look.
   *
   * @param cards the kernel's list of sound cards
   * @param servers the sockets of sound servers, any of which will do
   */
  public SoundDevices(Path cards, List<Path> servers) {
    this.cards = cards;
    this.servers = List.copyOf(servers);
  }

  /** Of this machine. */
  public static SoundDevices here() {
    var run = System.getenv("XDG_RUNTIME_DIR");
    return new SoundDevices(
        Path.of("/proc/asound/cards"),
        run == null || run.isBlank()
            ? List.of()
            : List.of(Path.of(run, "pulse", "native"), Path.of(run, "pipewire-0")));
  }

  @Override
  public boolean getAsBoolean() {
    return hasCard() || hasServer();
  }

  /** Whether a sound server stands between the voice and the cards, and chooses among them. */
  boolean hasServer() {
    return servers.stream().anyMatch(Files::exists);
  }

  private boolean hasCard() {
    try {
      return Files.readAllLines(cards).stream().anyMatch(line -> line.matches("\\s*\\d+ \\[.*"));
    } catch (IOException _) {
      return false;
    }
  }
}
