package glowup.kiosk.fuzz;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerReader;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.explainer.SheetMaker;
import glowup.kiosk.explainer.Term;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes become a page that only shows, or problems; and the next page is still read. */
public final class ExplainerFuzz {
  private static final Palette LIGHT = Palette.builtIn(Theme.LIGHT);
  private static final Words WORDS = WordsReader.builtIn();
  private static final SheetMaker SHEETS = new SheetMaker(Shelf.ILLUSTRATIONS);
  private static final Glossary GLOSSARY =
      new Glossary(List.of(new Term("pore", "Pore", "An opening.", false, 1)), true);
  private static final Path FILE = Rules.file("any.md");
  private static final Path NEXT = Rules.file("next.md");
  private static final String SOUND =
      """
      ---
      title: T
      summary: S
      picture: logo
      questions: [Why?]
      status: draft
      review_by: 2027-11-23
      ---
      Call {{phone.emergency}}.
      """;

  static {
    Rules.write(NEXT, SOUND.getBytes(StandardCharsets.UTF_8));
  }

  private ExplainerFuzz() {}

  /** One try; a broken rule is an {@link AssertionError}. */
  public static void fuzzerTestOneInput(byte[] input) {
    Rules.write(FILE, input);
    var read = Rules.prompt(ExplainerFuzz::read);
    Rules.told(FILE, input, read.explainer().isEmpty(), read.problems());
    Rules.check(
        read.next().filter(next -> body(next).contains("Call 911.")).isPresent(),
        "The next page is lost.");
    read.explainer().ifPresent(ExplainerFuzz::showsOnly);
  }

  private static void showsOnly(Explainer explainer) {
    Rules.safe(SafeHtml.ofText(body(explainer), List.of(Shelf.SVG)));
  }

  /** The text as it is laid on the paper. */
  private static String body(Explainer explainer) {
    return SHEETS.sheet(explainer, LIGHT, TextSize.NORMAL, 1, WORDS).body();
  }

  private static Read read() {
    var problems = new ArrayList<Problem>();
    var placeholders = SettingsReader.defaults().clinic().placeholders();
    var reader = new ExplainerReader(Shelf.ILLUSTRATIONS, GLOSSARY, placeholders, problems::add);
    var explainer = reader.read(FILE, "en");
    var told = List.copyOf(problems);
    return new Read(explainer, told, reader.read(NEXT, "en"));
  }

  private record Read(
      Optional<Explainer> explainer, List<Problem> problems, Optional<Explainer> next) {}
}
