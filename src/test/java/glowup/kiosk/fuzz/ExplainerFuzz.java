package glowup.kiosk.fuzz;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerPage;
import glowup.kiosk.explainer.ExplainerReader;
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
  private static final ExplainerPage PAGE = new ExplainerPage();
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
        read.next().filter(next -> next.body().contains("Call 911.")).isPresent(),
        "The next page is lost.");
    read.explainer().ifPresent(ExplainerFuzz::showsOnly);
  }

  private static void showsOnly(Explainer explainer) {
    Rules.check(
        Shelf.ILLUSTRATIONS.ids().containsAll(explainer.pictures()),
        "Unknown: " + explainer.pictures());
    Rules.safe(SafeHtml.ofText(explainer.body(), List.of(Shelf.SVG)));
    Rules.safe(
        SafeHtml.ofPage(
            PAGE.html(explainer, LIGHT, TextSize.NORMAL, 1, WORDS),
            List.of(LIGHT.paint(Shelf.SVG))));
  }

  private static Read read() {
    var problems = new ArrayList<Problem>();
    var placeholders = SettingsReader.defaults().clinic().placeholders();
    var reader = new ExplainerReader(Shelf.ILLUSTRATIONS, placeholders, problems::add);
    var explainer = reader.read(FILE, "en");
    var told = List.copyOf(problems);
    return new Read(explainer, told, reader.read(NEXT, "en"));
  }

  private record Read(
      Optional<Explainer> explainer, List<Problem> problems, Optional<Explainer> next) {}
}
