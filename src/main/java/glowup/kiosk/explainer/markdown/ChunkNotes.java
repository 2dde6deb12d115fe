package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.util.ast.Node;
import glowup.kiosk.source.Lines;
import glowup.kiosk.source.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the writers of one page note down while they write: the chunk at hand, and all faults. */
final class ChunkNotes {
  private final String markdown;
  private final int firstLine;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final List<Chunk.Figure> figures = new ArrayList<>();
  private final List<String> cards = new ArrayList<>();
  private final List<Chunk.Mark> terms = new ArrayList<>();
  private String heading = "";
  private int line;

  ChunkNotes(String markdown, int firstLine) {
    this.markdown = markdown;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  void begin(Node title) {
    heading = PlainText.of(title);
    line = lineOf(title);
    List.of(blocks, figures, cards, terms).forEach(List::clear);
  }

  /** What was noted since the chunk began, and written as this. */
  Chunk chunk(String html) {
    return new Chunk(heading, line, html, blocks, figures, cards, terms);
  }

  void block(String words) {
    if (!words.isBlank()) {
      blocks.add(words);
    }
  }

  void figure(Chunk.Figure figure) {
    figures.add(figure);
  }

  void card(String kind) {
    cards.add(kind);
  }

  void term(String id, Node at) {
    terms.add(new Chunk.Mark(id, lineOf(at)));
  }

  void error(Node at, String message) {
    faults.add(new Fault(lineOf(at), Severity.ERROR, message));
  }

  void warning(Node at, String message) {
    faults.add(new Fault(lineOf(at), Severity.WARNING, message));
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** A page that is none, and why, where in the text. */
  MarkdownPage refused(int place, String why) {
    return new MarkdownPage(List.of(), List.of(new Fault(lineAt(place), Severity.ERROR, why)));
  }

  /** Not the node's own line number: the parser leaves some without the document to count in. */
  int lineOf(Node node) {
    return lineAt(node.getStartOffset());
  }

  private int lineAt(int place) {
    return firstLine + Lines.before(place, markdown);
  }
}
