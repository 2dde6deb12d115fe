package glowup.kiosk.ui;

import glowup.kiosk.visit.Action;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** The frame of a visitor's page: what it is above, the page, and Back and Next below. */
public final class PageFrame extends BorderPane {
  /** The style class of a button that leads back: Escape presses it. */
  public static final String GO_BACK = "go-back";

  private final Label title = new Label();
  private final Label hint = new Label();
  private final BigButton back = BigButton.secondary(Feather.ARROW_LEFT);
  private final BigButton next = BigButton.primary(Feather.ARROW_RIGHT);
  private final Label place = new Label();
  private final PageHead head = new PageHead();
  private final HBox foot = new HBox();

  public PageFrame(Node content) {
    getStyleClass().add("page-frame");
    title.getStyleClass().add("page-title");
    Wrapped.words(title);
    title.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().add("page-hint");
    Wrapped.words(hint);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    place.getStyleClass().add("page-place");
    place.setAlignment(Pos.CENTER);
    place.setMaxWidth(Double.MAX_VALUE);
    Wrapped.words(place);
    place.setTextAlignment(TextAlignment.CENTER);
    head.getChildren().setAll(title, hint);
    foot.getChildren().setAll(back, place, next);
    foot.getStyleClass().add("page-foot");
    foot.setAlignment(Pos.CENTER);
    HBox.setHgrow(place, Priority.ALWAYS);
    back.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    back.getStyleClass().add(GO_BACK);
    hideUntilWired(back);
    hideUntilWired(next);
    // Where nothing leads on or back, the page has the room.
    var leads = back.visibleProperty().or(next.visibleProperty());
    foot.visibleProperty().bind(leads);
    foot.managedProperty().bind(leads);
    setTop(head);
    setCenter(content);
    setBottom(foot);
  }

  /** What there is, the page has: were it to ask for more, it would push the bars off the glass. */
  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  private static void hideUntilWired(BigButton button) {
    button.visibleProperty().bind(button.onActionProperty().isNotNull());
  }

  public void onBack(Consumer<Action> dispatch, Action action) {
    back.setOnAction(_ -> dispatch.accept(action));
  }

  public void onNext(Consumer<Action> dispatch, Action action) {
    next.setOnAction(_ -> dispatch.accept(action));
  }

  /** Puts other buttons below the page, sharing its width, in place of Back and Next. */
  public void setFoot(BigButton... buttons) {
    var row = new EqualRow(buttons);
    row.getStyleClass().add("page-foot");
    setFoot(row);
  }

  /** Puts a foot of the page's own in place of Back and Next. */
  public void setFoot(Region own) {
    setBottom(own);
  }

  /** Leaves what is only read where it is when buttons are lowered: they are all in the foot. */
  public void readAbove() {
    head.stay();
  }

  /** Puts something over the title. */
  public void addAbove(Node node) {
    head.getChildren().addFirst(node);
  }

  /** Presses the button that leads back, where there is one. */
  public static void goBack(Region page) {
    page.lookupAll("." + GO_BACK).stream()
        .filter(Node::isVisible)
        .findFirst()
        .ifPresent(button -> ((BigButton) button).fire());
  }

  public void setNextEnabled(boolean enabled) {
    next.setDisable(!enabled);
  }

  /** Takes all its words away, for what they say may be of a visitor. */
  public void wipe() {
    List.of(title, hint, place, back, next).forEach(words -> words.setText(""));
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  /** A quieter line under the title; blank for none. */
  public void setHint(String text) {
    hint.setText(text);
  }

  public void setBack(String text) {
    back.setText(text);
  }

  public void setNext(String text) {
    next.setText(text);
  }

  /** Where in a row of pages this one is; blank for none. */
  public void setPlace(String text) {
    place.setText(text);
  }
}
