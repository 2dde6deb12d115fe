package glowup.kiosk.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The font files that every page carries inside itself, read once. */
final class PdfFonts {
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z]+)_([1-9]00)[A-Za-z]+?(_Italic)?\\.ttf");

  private PdfFonts() {}

  /**
   * A font file.
   *
   * @param family as a style names it
   * @param weight as CSS counts it, 100 to 900
   */
  @SuppressWarnings("ArrayRecordComponent") // Read only, and compared by nobody.
  record FontFile(String family, int weight, boolean italic, byte[] bytes) {}

  /**
   * The fonts of a folder, named as in {@code AtkinsonHyperlegibleNext_400Regular_Italic.ttf}.
   *
   * @throws UncheckedIOException where the folder cannot be read: it is part of the installation
   */
  static List<FontFile> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().flatMap(file -> font(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The fonts in " + folder + " cannot be read", e);
    }
  }

  private static List<FontFile> font(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return List.of();
    }
    try {
      return List.of(
          new FontFile(
              name.group(1),
              Integer.parseInt(name.group(2)),
              name.group(3) != null,
              Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }
}
