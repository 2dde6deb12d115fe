package glowup.kiosk.look;

import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code illustrations/*.svg}. Only plain drawing is let in: a picture stands inside the
 * reader's page, so a script, a style or a reference in it would act there.
 */
public final class IllustrationReader {
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);

  private final Consumer<Problem> problems;

  public IllustrationReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  public Optional<Illustration> read(Path file) {
    return new SourceReader(problems).text(file).flatMap(text -> read(file, text));
  }

  private Optional<Illustration> read(Path file, String text) {
    var check = new DrawingCheck(file);
    var found = check.faults(text);
    found.forEach(problems);
    if (!found.isEmpty()) {
      return Optional.empty();
    }
    var id = file.getFileName().toString().replaceFirst("\\.svg$", "");
    var svg = BEFORE_ROOT.matcher(text).replaceAll("").strip();
    return Optional.of(new Illustration(id, svg, check.width(), check.height()));
  }
}
