package glowup.kiosk.content.check;

import glowup.kiosk.content.PackCopy;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One page in two languages that every check finds good, in a folder where a test may break it. */
final class SmallPack {
  static final String ENGLISH = "explainers/en/pores.md";
  static final String SPANISH = "explainers/es/pores.md";

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
      <rect width="50" height="50" fill="var(--ink, #2A2530)"/>
      </svg>
      """;

  private static final String FRONT =
      """
      ---
      title: %s
      summary: %s
      picture: dot
      questions:
        - %s
        - %s
      sources:
        - title: One
          year: 2024
          url: https://example.org/one
        - title: Two
          year: 2020
      """;

  private static final String REVIEW =
      """
      status: draft
      reviewed_by: ""
      reviewed: ""
      review_by: 2999-12-31
      ---
      """;

  private static final String ENGLISH_TEXT =
      """
      **Pores can clog.**

      ## What is a pore?

      A [pore](term:pore) is a small hole in the skin.

      ![A hole in the skin.](../../illustrations/dot.svg "A pore, seen from near.")

      !!! note "Ask us"
          We can help.

      ## What you can do

      Wash with a mild soap. Ask about [adapalene](term:adapalene).
      """;

  private static final String SPANISH_TEXT =
      """
      **Los poros se tapan.**

      ## ¿Qué es un poro?

      Un [poro](term:pore) es un hueco en la piel.

      ![Un hueco en la piel.](../../illustrations/dot.svg "Un poro, visto de cerca.")

      !!! note "Pide ayuda"
          Te ayudamos.

      ## Lo que puedes hacer

      Usa un jabón suave. Habla del [adapaleno](term:adapalene).
      """;

  private static final String GLOSSARY =
      """
      ---
      %s## %s {#pore}

      %s

      ## %s {#adapalene .drug}

      %s
      """;

  private final PackCopy files;

  SmallPack(Path folder) {
    files =
        PackCopy.wordsIn(folder)
            .write("clinic.toml", "languages = [\"en\", \"es\"]\n")
            .write("illustrations/logo.svg", DRAWING)
            .write("illustrations/dot.svg", DRAWING)
            .write(
                ENGLISH,
                FRONT.formatted("Pores", "Small holes.", "Why me?", "What next?")
                    + REVIEW
                    + ENGLISH_TEXT)
            .write(
                SPANISH,
                FRONT.formatted("Poros", "Huecos.", "¿Por qué yo?", "¿Y ahora?")
                    + REVIEW
                    + SPANISH_TEXT)
            .write(
                "glossary/en.md",
                GLOSSARY.formatted(REVIEW, "Pore", "A small hole.", "Adapalene", "A cream."))
            .write(
                "glossary/es.md",
                GLOSSARY.formatted(REVIEW, "Poro", "Un hueco.", "Adapaleno", "Una crema."));
  }

  PackCopy files() {
    return files;
  }

  /** Puts one text in place of another, which must be there. */
  SmallPack replace(String file, String old, String other) {
    files.replace(file, old, other);
    return this;
  }

  CheckReport report() {
    return PackCheck.of(files.read());
  }

  /** What the check finds that reading the pack does not, with files named from its folder. */
  List<String> found() {
    var pack = files.read();
    var known = pack.problems();
    return PackCheck.of(pack).problems().stream()
        .filter(problem -> !known.contains(problem))
        .map(this::said)
        .toList();
  }

  private String said(Problem problem) {
    return problem.toString().substring(files.folder().toString().length() + 1);
  }

  /** The file and the line on which a text first stands, as a problem names it. */
  String at(String file, String text) {
    try {
      var whole = Files.readString(files.path(file));
      var place = whole.indexOf(text);
      if (place < 0) {
        throw new AssertionError(file + " does not hold " + text);
      }
      return file + ":" + (1 + whole.substring(0, place).chars().filter(c -> c == '\n').count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
