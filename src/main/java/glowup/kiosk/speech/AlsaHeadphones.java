package glowup.kiosk.speech;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks ALSA about the socket of the card that sounds by default, by {@code amixer contents}. A card
 * whose socket tells nothing, or a sound server in between, leaves it unknown.
 */
public final class AlsaHeadphones implements Headphones {
  private static final Pattern IN =
      Pattern.compile("name='[^'\\n]*Headphone[^'\\n]*Jack'\\n[^\\n]*\\n\\s*: values=on\\b");

  private final List<String> command;

  /**
   * The socket.
   *
   * @param command what lists the controls of a card as {@code amixer contents} does
   */
  public AlsaHeadphones(List<String> command) {
    this.command = List.copyOf(command);
  }

  @Override
  public boolean areIn() throws InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectError(Redirect.DISCARD)
              .redirectInput(Redirect.from(new File("/dev/null")))
              .start();
    } catch (IOException _) {
      return false;
    }
    try (var output = process.getInputStream()) {
      var controls = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(5, TimeUnit.SECONDS) && IN.matcher(controls).find();
    } catch (IOException _) {
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
