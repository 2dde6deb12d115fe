package glowup.kiosk.fuzz;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.IllustrationReader;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Any bytes become a picture that only draws, or problems; and the next picture is still read. */
public final class IllustrationFuzz {
  private static final Palette LIGHT = Palette.builtIn(Theme.LIGHT);
  private static final Path FILE = Rules.file("any.svg");
  private static final Path NEXT = Rules.file("next.svg");

  /** It warns of each path that ends early. */
  private static final Logger PAINTER = Logger.getLogger("com.github.weisj.jsvg");

  static {
    PAINTER.setLevel(Level.OFF);
    Rules.write(NEXT, Shelf.SVG.getBytes(StandardCharsets.UTF_8));
  }

  private IllustrationFuzz() {}

  /** One try; a broken rule is an {@link AssertionError}. */
  public static void fuzzerTestOneInput(byte[] input) {
    Rules.write(FILE, input);
    var read = Rules.prompt(IllustrationFuzz::read);
    Rules.told(FILE, input, read.illustration().isEmpty(), read.problems());
    Rules.check(read.next().isPresent(), "The next picture is lost.");
    read.illustration().ifPresent(IllustrationFuzz::drawsOnly);
  }

  private static void drawsOnly(Illustration illustration) {
    Rules.safe(SafeHtml.ofPicture(illustration.svg()));
    var painted = LIGHT.paint(illustration.svg());
    Rules.safe(SafeHtml.ofPicture(painted));
    var in = new ByteArrayInputStream(painted.getBytes(StandardCharsets.UTF_8));
    @Nullable Object drawing = new SVGLoader().load(in, null, LoaderContext.createDefault());
    Rules.check(drawing != null, "It cannot be drawn: " + painted);
    double ratio = illustration.width() / illustration.height();
    Rules.check(ratio > 0 && Double.isFinite(ratio), "No size: " + illustration);
  }

  private static Read read() {
    var problems = new ArrayList<Problem>();
    var reader = new IllustrationReader(problems::add);
    var illustration = reader.read(FILE);
    var told = List.copyOf(problems);
    return new Read(illustration, told, reader.read(NEXT));
  }

  private record Read(
      Optional<Illustration> illustration, List<Problem> problems, Optional<Illustration> next) {}
}
