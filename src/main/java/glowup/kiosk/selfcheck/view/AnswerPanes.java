package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.ItemControl;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.visit.Action;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The pane for each kind of question, made when a question first needs it; one shows at a time. */
final class AnswerPanes {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final StackPane place = new StackPane();
  private final Map<Kind, AnswerPane> made = new EnumMap<>(Kind.class);
  private Optional<AnswerPane> shown = Optional.empty();
  private String linkId = "";
  private String pressed = "";

  private enum Kind {
    CHOICES,
    OPEN_CHOICES,
    LIST,
    NUMBER,
    LINE,
    DATE,
    TEXT
  }

  AnswerPanes(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    // The second tap of a double tap would answer the next question, which nobody has read yet.
    place.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getClickCount() > 1 && !pressed.equals(linkId)) {
            press.consume();
          } else {
            pressed = linkId;
          }
        });
  }

  Region region() {
    return place;
  }

  void show(Asked asked) {
    var wanted = made.computeIfAbsent(kind(asked.question()), this::make);
    if (!shown.equals(Optional.of(wanted))) {
      clear();
      shown = Optional.of(wanted);
      place.getChildren().setAll(wanted.region());
    } else if (!linkId.equals(asked.question().linkId())) {
      wanted.turn();
    }
    linkId = asked.question().linkId();
    wanted.show(asked);
  }

  void type(String letter) {
    shown.ifPresent(pane -> pane.type(letter));
  }

  void erase() {
    shown.ifPresent(AnswerPane::erase);
  }

  /** Wipes what is shown, as it lies on the glass: a control draws its new words only there. */
  void clear() {
    shown.ifPresent(
        pane -> {
          pane.clear();
          pane.region().applyCss();
          pane.region().layout();
        });
    place.getChildren().clear();
    shown = Optional.empty();
    linkId = "";
  }

  private AnswerPane make(Kind kind) {
    return switch (kind) {
      case CHOICES -> new ChoicePane(content, dispatch);
      case OPEN_CHOICES -> new OpenChoicePane(content, dispatch);
      case LIST -> new ListPane(dispatch);
      case NUMBER -> new MorePane(new NumberPane(dispatch), dispatch);
      case LINE -> new LinePane(dispatch);
      case DATE -> new MorePane(new DatePane(dispatch), dispatch);
      case TEXT -> new MorePane(new TextPane(dispatch), dispatch);
    };
  }

  private static Kind kind(Question question) {
    return switch (question.type()) {
      case BOOLEAN -> Kind.CHOICES;
      case CHOICE -> isList(question) ? Kind.LIST : Kind.CHOICES;
      case OPEN_CHOICE -> Kind.OPEN_CHOICES;
      case INTEGER, DECIMAL -> LinePane.draws(question) ? Kind.LINE : Kind.NUMBER;
      case QUANTITY -> Kind.NUMBER;
      case DATE -> Kind.DATE;
      case STRING, TEXT -> Kind.TEXT;
    };
  }

  private static boolean isList(Question question) {
    return question.control().equals(Optional.of(ItemControl.DROP_DOWN)) && !question.repeats();
  }
}
