package glowup.kiosk.speech.view;

import glowup.kiosk.ui.Passage;
import glowup.kiosk.ui.ReadAloud;
import glowup.kiosk.ui.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/**
 * What stands on any screen, in the order of reading: its words, its pictures by their descriptions
 * and its buttons by what they are called, so that no screen needs to know that it is read aloud.
 */
public final class ScreenText {
  private final String chosen;
  private final List<Passage> passages = new ArrayList<>();
  private boolean complete = true;

  private ScreenText(String chosen) {
    this.chosen = chosen;
  }

  /**
   * All that can be read on a part of the glass; empty while some of it is being laid out.
   *
   * @param chosen what is added to the words of an answer that is chosen
   */
  public static Optional<List<Passage>> of(Node part, String chosen) {
    var text = new ScreenText(chosen);
    text.walk(part);
    return text.complete ? Optional.of(List.copyOf(text.passages)) : Optional.empty();
  }

  /** What a control is called, and whether it is chosen. */
  public static String said(Node control, String chosen) {
    var name =
        Stream.of(
                Optional.ofNullable(control.getAccessibleText()),
                Optional.of(control)
                    .filter(Labeled.class::isInstance)
                    .map(it -> ((Labeled) it).getText()))
            .flatMap(Optional::stream)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    boolean isChosen =
        Boolean.TRUE.equals(control.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    return isChosen && !name.isEmpty() ? name + ". " + chosen : name;
  }

  private void walk(Node node) {
    // Keys are heard one by one, by whoever walks over them.
    if (!node.isVisible() || node.isDisabled() || node.getStyleClass().contains("key")) {
      return;
    }
    switch (node) {
      case ReadAloud part -> part.passages().ifPresentOrElse(passages::addAll, this::notReady);
      case ButtonBase button -> whole(button);
      case Label label -> letters(label);
      case Parent parent when !isOne(parent) ->
          parent.getChildrenUnmodifiable().forEach(this::walk);
      default -> whole(node);
    }
  }

  private void notReady() {
    complete = false;
  }

  /** A control made of others is one thing to those who listen, as is a picture. */
  private static boolean isOne(Node node) {
    var named = node.getAccessibleText();
    return named != null
        && !named.isBlank()
        && (node.isFocusTraversable() || node.getAccessibleRole() != AccessibleRole.PARENT);
  }

  private void whole(Node node) {
    var said = said(node, chosen);
    if (!said.isEmpty()) {
      passages.add(new Passage(said, (_, _) -> new Spot.Whole(inScene(node))));
    }
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void letters(Label label) {
    var drawn = label.lookup(".text") instanceof Text text ? text : null;
    if (drawn == null || !drawn.getText().equals(label.getText())) {
      whole(label);
    } else if (!drawn.getText().isBlank()) {
      passages.add(new Passage(drawn.getText(), (from, to) -> letters(drawn, from, to)));
    }
  }

  private static Spot letters(Text text, int from, int to) {
    var lines = new ArrayList<Bounds>();
    int last = Math.min(to, text.getText().length());
    for (var box : boxes(text.rangeShape(Math.min(from, last), last))) {
      lines.add(text.localToScene(box));
    }
    return new Spot.Letters(lines, text.getFill() == null ? Color.BLACK : text.getFill());
  }

  /** The shape of some letters is a box for each line, drawn one after the other. */
  private static List<Bounds> boxes(PathElement[] shape) {
    var boxes = new ArrayList<Bounds>();
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (var element : shape) {
      if (element instanceof MoveTo at) {
        left = at.getX();
        right = at.getX();
        top = at.getY();
        bottom = at.getY();
      } else if (element instanceof LineTo at) {
        left = Math.min(left, at.getX());
        right = Math.max(right, at.getX());
        top = Math.min(top, at.getY());
        bottom = Math.max(bottom, at.getY());
      } else if (right > left) {
        boxes.add(new BoundingBox(left, top, right - left, bottom - top));
        right = left;
      }
    }
    if (right > left) {
      boxes.add(new BoundingBox(left, top, right - left, bottom - top));
    }
    return boxes;
  }
}
