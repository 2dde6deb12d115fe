package glowup.kiosk.app;

import glowup.kiosk.ui.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;

/** Reads a scene graph as an eye, an ear or a thief would. On the scene's thread only. */
final class Glass {
  private Glass() {}

  /** The uppermost button that can be pressed and says so, or begins with it. */
  static Optional<ButtonBase> button(Parent root, String words) {
    return buttons(root, words::equals).or(() -> buttons(root, said -> said.startsWith(words)));
  }

  private static Optional<ButtonBase> buttons(Parent root, Predicate<String> wanted) {
    return buttons(root).reversed().stream()
        .filter(button -> !button.isDisabled() && wanted.test(said(button)))
        .findFirst();
  }

  /** All buttons that can be seen, those on top last. */
  static List<ButtonBase> buttons(Parent root) {
    var found = new ArrayList<ButtonBase>();
    walk(
        root,
        true,
        node -> {
          if (node instanceof ButtonBase button) {
            found.add(button);
          }
        });
    return found;
  }

  /** What a button is called by those who listen. */
  static String said(ButtonBase button) {
    return Stream.of(button.getAccessibleText(), button.getText())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The words that can be seen, one a line. */
  static String seen(Parent root) {
    var words = new ArrayList<String>();
    walk(
        root,
        true,
        node -> {
          if (node instanceof Labeled labeled) {
            words.add(Wrapped.whole(labeled));
          }
        });
    return String.join("\n", words);
  }

  /** All words in the graph, seen or not, said aloud only, in a web page or as a node's data. */
  static String held(Parent root) {
    var words = new ArrayList<String>();
    walk(
        root,
        false,
        node -> {
          words.add(node.getAccessibleText());
          words.add(node.getAccessibleHelp());
          words.add(node.getAccessibleRoleDescription());
          words.add(node.getId());
          words.add(node.getStyle());
          words.add(Objects.toString(node.getUserData(), null));
          if (node.hasProperties()) {
            words.add(node.getProperties().toString());
          }
          if (node instanceof Control control && control.getTooltip() != null) {
            words.add(control.getTooltip().getText());
          }
          switch (node) {
            case Labeled labeled -> words.add(Wrapped.whole(labeled));
            case Text text -> words.add(text.getText().replace("\r\n", " ").replace("\r", ""));
            case TextInputControl field -> {
              words.add(field.getText());
              words.add(field.getPromptText());
            }
            case WebView web ->
                words.add(
                    String.valueOf(
                        web.getEngine().executeScript("document.documentElement.outerHTML")));
            default -> {}
          }
        });
    words.removeIf(text -> text == null || text.isBlank());
    return String.join("\n", words);
  }

  /** The words of labels and fields, seen, hidden or said aloud only. */
  static String words(Parent root) {
    var words = new ArrayList<String>();
    walk(
        root,
        false,
        node -> {
          words.add(node.getAccessibleText());
          switch (node) {
            case Labeled labeled -> words.add(labeled.getText());
            case TextInputControl field -> words.add(field.getText());
            default -> {}
          }
        });
    words.removeIf(text -> text == null || text.isBlank());
    return String.join("\n", words);
  }

  private static void walk(Node node, boolean onlySeen, Consumer<Node> visitor) {
    if (onlySeen && !node.isVisible()) {
      return;
    }
    visitor.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, onlySeen, visitor));
    }
  }
}
