package glowup.kiosk.summary;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import glowup.kiosk.source.Within;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that pages embed: each file is read and understood once, however many the pages. */
final class PdfFonts {
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z]+)_([1-9]00)[A-Za-z]+?(_Italic)?\\.ttf");

  private final List<Face> faces;
  private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

  /**
   * The fonts of a folder, named as in {@code AtkinsonHyperlegibleNext_400Regular_Italic.ttf}.
   *
   * @throws UncheckedIOException where the folder cannot be read: it is part of the installation
   */
  PdfFonts(Path folder) {
    try (var files = Files.list(folder)) {
      faces =
          files
              // The pack's reader has named those that a link brings in from elsewhere.
              .filter(file -> Within.holds(folder, file))
              .sorted()
              .map(file -> NAME.matcher(file.getFileName().toString()))
              .filter(Matcher::matches)
              .map(name -> face(folder, name))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The fonts in " + folder + " cannot be read", e);
    }
  }

  private record Face(String family, int weight, boolean italic, TrueTypeFont font) {
    boolean has(int letter) {
      try {
        return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + family + " has no table of letters", e);
      }
    }
  }

  private static Face face(Path folder, Matcher name) {
    var file = folder.resolve(name.group());
    try {
      return new Face(
          name.group(1),
          Integer.parseInt(name.group(2)),
          name.group(3) != null,
          new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))));
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }

  TrueTypeFont first() {
    return faces.getFirst().font();
  }

  /** How high each font's letters are, kept from page to page: finding out means loading it. */
  FSCacheEx<String, FSCacheValue> measures() {
    return measures;
  }

  /**
   * Gives a page the fonts that its style names and, where it has a letter that none of them has,
   * all others behind them.
   */
  void give(PdfBoxRenderer renderer, String html) {
    var named = faces.stream().filter(face -> html.contains(face.family())).toList();
    var letters = html.codePoints().filter(letter -> letter > ' ').distinct();
    boolean enough = letters.allMatch(letter -> named.stream().anyMatch(face -> face.has(letter)));
    for (var face : faces) {
      if (named.contains(face)) {
        give(renderer, face, FontGroup.MAIN);
      } else if (!enough) {
        give(renderer, face, FontGroup.PRE_BUILT_IN_FALLBACK);
      }
    }
  }

  private static void give(PdfBoxRenderer renderer, Face face, FontGroup group) {
    renderer
        .getFontResolver()
        .addFont(
            new SharedFont(renderer.getPdfDocument(), face.font()),
            face.family(),
            face.weight(),
            face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL,
            true,
            group);
  }
}
