package glowup.kiosk.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inputs that grew from seeds by a few accidents, the same ones every time. */
final class Mutants {
  private static final int MOST_ACCIDENTS = 4;
  private static final int MOST_COPIES = 40;

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_123L);
  private final List<byte[]> seeds = new ArrayList<>();
  private final List<byte[]> tokens = new ArrayList<>();

  Mutants(List<Path> seeds, Path tokens) throws IOException {
    for (var seed : seeds) {
      this.seeds.add(Files.readAllBytes(seed));
    }
    for (var token : Files.readAllLines(tokens)) {
      this.tokens.add(token(token));
    }
  }

  byte[] next() {
    var mutant = any(seeds);
    for (int accidents = random.nextInt(MOST_ACCIDENTS); accidents >= 0; accidents--) {
      int begin = random.nextInt(mutant.length + 1);
      int end = Math.min(mutant.length, begin + random.nextInt(1, 100));
      mutant =
          switch (random.nextInt(4)) {
            case 0 -> joined(mutant, begin, new byte[0], 0, end);
            case 1 -> joined(mutant, begin, any(tokens), random.nextInt(1, MOST_COPIES), begin);
            case 2 -> joined(mutant, begin, part(any(seeds)), 1, end);
            default -> joined(mutant, begin, part(mutant), random.nextInt(1, MOST_COPIES), begin);
          };
    }
    return mutant;
  }

  private byte[] part(byte[] whole) {
    int begin = random.nextInt(whole.length + 1);
    var part = new ByteArrayOutputStream();
    part.write(whole, begin, Math.min(whole.length - begin, random.nextInt(1, 100)));
    return part.toByteArray();
  }

  /** The whole up to a place, copies of something else, and the whole from another place on. */
  private static byte[] joined(byte[] whole, int end, byte[] between, int copies, int begin) {
    var all = new ByteArrayOutputStream();
    all.write(whole, 0, end);
    for (int copy = 0; copy < copies; copy++) {
      all.writeBytes(between);
    }
    all.write(whole, begin, whole.length - begin);
    return all.toByteArray();
  }

  private byte[] any(List<byte[]> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A line of a dictionary: quoted, with \x00 to \xff for bytes. */
  private static byte[] token(String line) {
    var escape = Pattern.compile("\\\\(?:x(..)|(.))");
    return escape
        .matcher(line.substring(1, line.length() - 1))
        .replaceAll(
            match ->
                match.group(1) == null
                    ? Matcher.quoteReplacement(match.group(2))
                    : String.valueOf((char) HexFormat.fromHexDigits(match.group(1))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
