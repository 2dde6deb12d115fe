package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.util.ast.Node;
import glowup.kiosk.source.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the writers of one page note down while they write: the chunk at hand, and all faults. */
final class ChunkNotes {
  private final int firstLine;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final List<Chunk.Figure> figures = new ArrayList<>();
  private final List<String> cards = new ArrayList<>();
  private final List<Chunk.Mark> terms = new ArrayList<>();
  private String heading = "";
  private int line;

  ChunkNotes(int firstLine) {
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

  int lineOf(Node node) {
    return firstLine + node.getStartLineNumber();
  }
}
