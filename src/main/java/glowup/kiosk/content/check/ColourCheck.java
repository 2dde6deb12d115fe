package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Theme;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds colours in pictures that do not follow the theme, or follow a name that no theme has. */
final class ColourCheck {
  /** A colour as an attribute; a comment is matched too, so that what it quotes is passed over. */
  private static final Pattern COLOUR =
      Pattern.compile(
          "<!--.*?-->|\\s(fill|stroke|color|stop-color)\\s*=\\s*([\"'])(?<colour>.*?)\\2",
          Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("var\\(\\s*--([^,)\\s]*)");
  private static final Pattern NO_COLOUR = Pattern.compile("none|inherit|transparent|url\\(.*");

  private static final Set<String> NAMES = Palette.builtIn(Theme.LIGHT).colours().keySet();

  private final Consumer<Problem> problems;

  ColourCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void check(ContentPack pack) {
    for (var id : pack.illustrations().ids()) {
      var file = new PackFiles(pack.folder()).illustration(id);
      // A file that cannot be read was reported when the pack was read.
      new SourceReader(_ -> {}).text(file).ifPresent(text -> check(file, text));
    }
  }

  private void check(Path file, String text) {
    COLOUR
        .matcher(text)
        .results()
        .filter(found -> found.group("colour") != null)
        .forEach(
            found -> {
              int line = (int) text.substring(0, found.start("colour")).lines().count();
              check(file, line, found.group("colour").strip());
            });
  }

  private void check(Path file, int line, String colour) {
    var name = NAME.matcher(colour);
    if (name.lookingAt()) {
      if (!NAMES.contains(name.group(1))) {
        problems.accept(
            Problem.error(
                file,
                line,
                "`--%s` is no colour of the themes. Known are: %s."
                    .formatted(name.group(1), String.join(", ", NAMES))));
      }
    } else if (!NO_COLOUR.matcher(colour).matches()) {
      problems.accept(
          Problem.warning(
              file,
              line,
              "The colour `%s` is the same in every theme. Write `var(--name, %s)`."
                  .formatted(colour, colour)));
    }
  }
}
