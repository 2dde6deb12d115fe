package glowup.kiosk.app;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for secrets in files, as text of one or two bytes a letter, as mail writes it, and numbers
 * as people write them too.
 */
final class Traces {
  private static final int LONGEST = 256;
  private static final int CHUNK = 1 << 20;

  private record Trace(String secret, ByteBuffer bytes) {}

  private final List<List<Trace>> byFirstTwo = new ArrayList<>();

  private Traces(List<String> secrets) {
    for (int i = 0; i < 1 << 16; i++) {
      byFirstTwo.add(List.of());
    }
    for (var secret : secrets) {
      writings(secret)
          .forEach(
              bytes -> {
                int place = firstTwo(bytes, 0);
                var more = new ArrayList<>(byFirstTwo.get(place));
                more.add(new Trace(secret, ByteBuffer.wrap(bytes)));
                byFirstTwo.set(place, more);
              });
    }
  }

  static Traces of(List<String> secrets) {
    return new Traces(secrets);
  }

  private static Stream<byte[]> writings(String secret) {
    // Not its eight bytes, half of them noughts: some object's number would look the same by
    // chance.
    return secret.matches("[0-9]{1,18}")
        ? Stream.concat(
            asText(secret), asText(String.format(Locale.ENGLISH, "%,d", Long.parseLong(secret))))
        : asText(secret);
  }

  private static Stream<byte[]> asText(String secret) {
    var text = secret.getBytes(UTF_8);
    return Stream.of(
        text,
        secret.getBytes(UTF_16BE),
        secret.getBytes(UTF_16LE),
        inBase64(text, 0),
        inBase64(text, 1),
        inBase64(text, 2));
  }

  /** The letters that stand for it wherever it begins, without those shared with its neighbours. */
  private static byte[] inBase64(byte[] text, int shift) {
    var shifted = new byte[shift + text.length];
    System.arraycopy(text, 0, shifted, shift, text.length);
    var written = Base64.getEncoder().withoutPadding().encode(shifted);
    int from = shift == 0 ? 0 : shift + 1;
    int to = written.length - (shifted.length % 3 == 0 ? 0 : 1);
    return Arrays.copyOfRange(written, from, to);
  }

  /** Which of the secrets a file holds. */
  Set<String> in(Path file) throws IOException {
    var found = new LinkedHashSet<String>();
    var buffer = new byte[CHUNK + LONGEST];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer, kept, CHUNK); read > 0; read = in.read(buffer, kept, CHUNK)) {
        int end = kept + read;
        search(buffer, end, found);
        kept = Math.min(LONGEST, end);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
    }
    return found;
  }

  private void search(byte[] buffer, int end, Set<String> found) {
    for (int at = 0; at + 1 < end; at++) {
      for (var trace : byFirstTwo.get(firstTwo(buffer, at))) {
        int length = trace.bytes().limit();
        if (at + length <= end && trace.bytes().equals(ByteBuffer.wrap(buffer, at, length))) {
          found.add(trace.secret());
        }
      }
    }
  }

  private static int firstTwo(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  /** Which files of a folder, at any depth, hold a secret; each with what it holds. */
  List<String> under(Path folder) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        in(file).forEach(secret -> found.add(folder.relativize(file) + " holds " + secret));
      }
    }
    return found;
  }
}
