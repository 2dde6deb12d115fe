package glowup.kiosk.speech;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A voice that is a program of this machine, started once a sentence. What is said goes to it
 * through its standard input alone: what stands on a command line can be read by everybody on the
 * machine.
 */
public final class CommandVoice implements Voice {
  /** Longer than any sentence; a program that hangs must not hold the kiosk. */
  private static final Duration MOST = Duration.ofMinutes(2);

  private static final Duration PROBE = Duration.ofSeconds(10);

  private final List<String> command;
  private final Map<String, String> voices;

  /**
   * A voice.
   *
   * @param command the program and its arguments, with the places {@code {language}}, {@code
   *     {speed}} and {@code {volume}}; no shell reads it
   * @param voices what the program calls a language, where that is not its tag
   */
  public CommandVoice(List<String> command, Map<String, String> voices) {
    this.command = List.copyOf(command);
    this.voices = Map.copyOf(voices);
  }

  @Override
  public SpeechResult speak(Utterance words) throws InterruptedException {
    return run(words, MOST) ? new SpeechResult.Said() : new SpeechResult.Failed();
  }

  /** Asked by having nothing said: a program that does not know the language fails at once. */
  @Override
  public boolean speaks(String language) throws InterruptedException {
    return run(new Utterance("", language, Pace.USUAL.wordsPerMinute(), 0), PROBE);
  }

  @Override
  public String name() {
    return command.getFirst();
  }

  private boolean run(Utterance words, Duration most) throws InterruptedException {
    Process process;
    try {
      process = start(words);
    } catch (IOException _) {
      return false;
    }
    try {
      return say(process, words.text())
          && process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)
          && process.exitValue() == 0;
    } finally {
      silence(process);
    }
  }

  private Process start(Utterance words) throws IOException {
    return new ProcessBuilder(command.stream().map(part -> fill(part, words)).toList())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** A program that ends before it has read all has not said it. */
  private static boolean say(Process process, String text) {
    try (var input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private String fill(String part, Utterance words) {
    return part.replace("{language}", voices.getOrDefault(words.language(), words.language()))
        .replace("{speed}", Integer.toString(words.wordsPerMinute()))
        .replace("{volume}", Integer.toString(words.volume()));
  }

  /** With all that it started: a script may hand the sound to another program. */
  private static void silence(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
