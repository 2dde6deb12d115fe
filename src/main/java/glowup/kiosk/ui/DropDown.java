package glowup.kiosk.ui;

import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A long list behind one button, which shows what was chosen from it. The list opens in place, on
 * pages of large choices, and choosing closes it.
 */
public final class DropDown extends StackPane {

  /**
   * An answer to choose.
   *
   * @param id tells it from the others
   * @param text what the visitor reads
   */
  public record Option(String id, String text) {}

  private final Consumer<String> chosen;
  private final Face button = new Face(() -> open(true));
  private final PagedPane list = new PagedPane(1, 2).stretch(1.2);
  private final VBox shut = new VBox(button);
  private List<Option> options = List.of();
  private Optional<String> given = Optional.empty();
  private String noAnswer = "";
  private boolean open;

  /**
   * Makes a list.
   *
   * @param chosen told the id of the answer that was touched; blank for none
   */
  public DropDown(Consumer<String> chosen) {
    this.chosen = chosen;
    getStyleClass().add("drop-down");
    getChildren().setAll(shut, list);
    open(false);
  }

  /** The button: what was chosen, and that there is more behind it. */
  private static final class Face extends CardButton {
    private final Label answer = new Label();

    private Face(Runnable opened) {
      this(new HBox(), opened);
    }

    private Face(HBox face, Runnable opened) {
      super(face, "choice", "drop-button");
      Wrapped.words(answer);
      answer.setMinHeight(USE_PREF_SIZE);
      answer.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(answer, Priority.ALWAYS);
      face.getStyleClass().add("choice-content");
      face.setAlignment(Pos.CENTER_LEFT);
      face.getChildren().setAll(answer, new FontIcon(Feather.CHEVRON_DOWN));
      setOnAction(_ -> opened.run());
    }

    private void show(String words, String spoken) {
      answer.setText(words);
      setAccessibleText(spoken);
    }
  }

  private void open(boolean wanted) {
    boolean moving = FocusKeeper.within(this);
    open = wanted;
    shut.setVisible(!open);
    list.setVisible(open);
    fill();
    if (moving) {
      FocusKeeper.into(open ? list : shut);
    }
  }

  private void choose(String id) {
    open(false);
    if (!given.equals(Optional.of(id).filter(text -> !text.isEmpty()))) {
      chosen.accept(id);
    }
  }

  /** A list that is shut holds nothing. */
  private void fill() {
    var choices = new ArrayList<ChoiceButton>();
    if (open) {
      options.forEach(option -> choices.add(choice(option.id, option.text)));
      var none = choice("", noAnswer);
      none.getStyleClass().add("aside");
      choices.add(none);
    }
    list.setItems(choices);
  }

  private ChoiceButton choice(String id, String text) {
    var choice = new ChoiceButton(false, () -> choose(id));
    choice.setWords(text);
    choice.setSelected(given.equals(Optional.of(id)));
    return choice;
  }

  /** Draws the list shut, or as it stands while the same is asked. */
  public void show(List<Option> wanted, Optional<String> chosenId, Words words) {
    boolean changed = !wanted.equals(options) || !chosenId.equals(given);
    options = List.copyOf(wanted);
    given = chosenId;
    noAnswer = words.text("list.none");
    list.setWords(words.text("paged.earlier"), words.text("paged.moreAnswers"));
    var shown =
        options.stream()
            .filter(option -> given.equals(Optional.of(option.id)))
            .map(Option::text)
            .findFirst()
            .orElse(words.text("list.choose"));
    button.show(shown, words.text("list.spoken", Map.of("answer", shown)));
    if (changed) {
      fill();
    }
  }

  /** Forgets the list and what was chosen from it. */
  public void clear() {
    options = List.of();
    given = Optional.empty();
    noAnswer = "";
    button.show("", "");
    open(false);
  }
}
