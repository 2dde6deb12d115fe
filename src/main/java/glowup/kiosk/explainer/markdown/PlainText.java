package glowup.kiosk.explainer.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a node without their markup, as they are measured and spoken. */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    var words = new StringBuilder();
    collect(node, words);
    return words.toString().strip();
  }

  private static void collect(Node node, StringBuilder words) {
    switch (node) {
      case Text text -> words.append(text.getChars().unescape());
      case HtmlEntity entity -> words.append(entity.getChars().unescape());
      case Code code -> words.append(code.getText());
      case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
      case Image _ -> {}
      default -> node.getChildren().forEach(child -> collect(child, words));
    }
  }
}
