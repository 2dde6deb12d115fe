package glowup.kiosk.summary;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import glowup.kiosk.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * Reads the template {@code summary/page.html} and the style {@code summary/page.css}. The template
 * is tried out at once with all a visit can hold, so that it cannot fail in front of a visitor.
 */
public final class SummaryPageReader {
  private static final Pattern LINE = Pattern.compile(" @ line (\\d+)");
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(text -> Escapers.HTML.escape(PlainText.of(text)))
          .strictSections(true);

  private final Consumer<Problem> problems;

  public SummaryPageReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The page of a folder; empty, and each fault reported, where it could not be printed.
   *
   * @param folder the one that holds {@code page.html} and {@code page.css}
   * @param words those the template is tried with
   */
  public Optional<SummaryPage> read(Path folder, Words words) {
    var source = new SourceReader(problems);
    var file = folder.resolve("page.html");
    var style = source.text(folder.resolve("page.css"));
    var template = source.text(file).filter(text -> sound(file, text));
    if (style.isEmpty() || template.isEmpty()) {
      return Optional.empty();
    }
    return compile(file, template.get())
        .map(compiled -> new SummaryPage(compiled, style.get()))
        .filter(page -> tried(file, page, words));
  }

  private boolean sound(Path file, String text) {
    int line = 0;
    for (var content : text.lines().toList()) {
      line++;
      if (content.contains("{{{") || content.contains("{{&")) {
        report(file, line, "`{{{` and `{{&` would let a visitor's words act as HTML. Use `{{`.");
        return false;
      }
      if (content.split("\\{\\{", -1).length != content.split("}}", -1).length) {
        report(file, line, "Each `{{` needs its `}}` on the same line.");
        return false;
      }
    }
    try {
      XhtmlParser.parse(text);
      return true;
    } catch (SAXParseException e) {
      report(file, e.getLineNumber(), "Not well-formed XHTML: " + e.getMessage());
      return false;
    }
  }

  private Optional<Template> compile(Path file, String text) {
    try {
      return Optional.of(COMPILER.compile(text));
    } catch (MustacheException e) {
      var at = LINE.matcher(String.valueOf(e.getMessage()));
      int line = at.find() ? Integer.parseInt(at.group(1)) : 1;
      report(file, line, "Not a template: " + at.replaceAll("") + ".");
      return Optional.empty();
    }
  }

  private boolean tried(Path file, SummaryPage page, Words words) {
    try {
      for (var sample : SampleSummaries.all(words.language())) {
        XhtmlParser.parse(page.html(sample, PageWords.of(words)));
        XhtmlParser.parse(page.html(sample, PageWords.of(words), 0));
      }
      return true;
    } catch (MustacheException.Context e) {
      report(file, e.lineNo, "`{{%s}}` is not a value of the summary.".formatted(e.key));
    } catch (MustacheException e) {
      report(file, 1, "The template cannot be filled in: " + e.getMessage());
    } catch (SAXParseException e) {
      report(file, 1, "Filled in, the page is not well-formed XHTML: " + e.getMessage());
    }
    return false;
  }

  private void report(Path file, int line, String message) {
    problems.accept(Problem.error(file, line, message));
  }
}
