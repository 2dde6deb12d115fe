package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How deep things may lie in each other before a text is a tangle and no page. */
final class Nesting {
  /** A strong word of a list in a list in a card is 9. */
  private static final int MOST_DEPTH = 40;

  /** How many quotes and lists one line may begin; the parser's time grows by its third power. */
  private static final int MOST_BEGUN = 20;

  private static final Pattern BEGINS_TOO_MANY =
      Pattern.compile(
          "^[ \\t]*(?:(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])[ \\t]*+){%d}".formatted(MOST_BEGUN + 1),
          Pattern.MULTILINE);

  private Nesting() {}

  /** Where a line begins too many things to be parsed; empty where none does. */
  static OptionalInt tooDeep(String markdown) {
    var tooMany = BEGINS_TOO_MANY.matcher(markdown);
    return tooMany.find() ? OptionalInt.of(tooMany.start()) : OptionalInt.empty();
  }

  /** Where the first thing lies too deep to be written; empty where none does. */
  static OptionalInt tooDeep(Document document) {
    return deepNode(document).stream().mapToInt(Node::getStartOffset).findFirst();
  }

  /** Found step by step: a call for each level is what a deep text must not be given. */
  private static Optional<Node> deepNode(Document document) {
    @Nullable Node node = document;
    for (int depth = 0; node != null && depth <= MOST_DEPTH; ) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
    return Optional.ofNullable(node);
  }
}
