package glowup.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A large answer: a mark, the words and, where there is one, a picture. The visit says whether it
 * is chosen; the button only asks.
 */
public final class ChoiceButton extends ToggleButton {
  private final Label words = new Label();
  private final HBox content;

  /**
   * Makes a choice.
   *
   * @param many whether others may be chosen beside it: a square mark, not a round one
   */
  public ChoiceButton(boolean many, Runnable asked) {
    getStyleClass().setAll("toggle-button", "choice");
    var mark = new StackPane(new FontIcon(Feather.CHECK));
    mark.getStyleClass().addAll("mark", many ? "many" : "one");
    mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    content = new HBox(mark, words);
    content.getStyleClass().add("choice-content");
    content.setAlignment(Pos.CENTER_LEFT);
    setGraphic(content);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    setOnAction(
        _ -> {
          setSelected(!isSelected());
          asked.run();
        });
  }

  public void setWords(String text) {
    words.setText(text);
    setAccessibleText(text);
  }

  /** Puts a picture before the words. */
  public void setPicture(Node picture) {
    var frame = new StackPane(picture);
    frame.getStyleClass().add("choice-picture");
    content.getChildren().add(1, frame);
  }

  @Override
  protected double computePrefHeight(double width) {
    var room = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
