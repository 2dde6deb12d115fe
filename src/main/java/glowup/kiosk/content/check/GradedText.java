package glowup.kiosk.content.check;

import glowup.kiosk.prose.Measure;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text of a pack and how hard it is to read.
 *
 * @param page the explainer's id
 * @param part the whole page or one section of it
 * @param heading the section's; blank for a page and for what stands before the first heading
 * @param line on which it begins
 */
public record GradedText(
    String language, String page, Part part, String heading, Path file, int line, Measure measure) {

  /** How much of an explainer a text is. */
  public enum Part {
    PAGE,
    SECTION
  }

  /** Below this the figures of a section say little, for one long word moves them by a year. */
  private static final int LEAST_WORDS = 30;

  /** Whether it is long enough to be judged. */
  boolean counts() {
    return part == Part.PAGE || measure.words() >= LEAST_WORDS;
  }

  /** What the text is called in a message. */
  String name() {
    if (part == Part.PAGE) {
      return "The page";
    }
    return heading.isBlank() ? "The opening" : "\"" + heading + "\"";
  }

  /** The figures, with the names of medicines and without. */
  String figures() {
    return String.format(
        Locale.ROOT,
        "grade %.1f, without names of medicines %.1f (%s %.1f and %.1f), %.1f words a sentence",
        measure.grade(),
        measure.gradeWithoutNames(),
        measure.formula(),
        measure.score(),
        measure.scoreWithoutNames(),
        measure.wordsPerSentence());
  }

  /** A line for an editor who asks for all figures, in the form that editors jump to. */
  String note() {
    var tooShort = counts() ? "" : ", too short to be graded alone";
    return "%s:%d: note: %s, %d words: %s%s"
        .formatted(file, line, name(), measure.words(), figures(), tooShort);
  }
}
