package glowup.kiosk.speech.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a listener needs at hand, for as long as the screens are read aloud. */
public final class ListenBar extends Region {
  /** What the note has of the width of a wide screen. */
  private static final double NOTE = 0.2;

  private static final double GAP = 10;

  private final ContentPack content;
  private final FontIcon pauseSign = new FontIcon(Feather.PAUSE);
  private final BigButton pause = BigButton.secondary(Feather.PAUSE);
  private final BigButton again = BigButton.secondary(Feather.ROTATE_CCW);
  private final BigButton slower = BigButton.secondary(Feather.CHEVRONS_LEFT);
  private final BigButton faster = BigButton.secondary(Feather.CHEVRONS_RIGHT);
  private final BigButton quieter = BigButton.secondary(Feather.VOLUME_1);
  private final BigButton louder = BigButton.secondary(Feather.VOLUME_2);
  private final BigButton stop = BigButton.secondary(Feather.VOLUME_X);
  private final EqualRow buttons =
      new EqualRow(pause, again, slower, faster, quieter, louder, stop);
  private final Label note = Wrapped.words(new Label());
  private Listening shown = Listening.silent(0);

  public ListenBar(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    getStyleClass().add("listen-bar");
    pause.setGraphic(pauseSign);
    pause.setOnAction(
        _ ->
            dispatch.accept(
                shown.isSpeaking() ? new Action.PauseReading() : new Action.ReadAgain()));
    again.setOnAction(_ -> dispatch.accept(new Action.ReadAgain()));
    slower.setOnAction(_ -> dispatch.accept(new Action.ReadFaster(-1)));
    faster.setOnAction(_ -> dispatch.accept(new Action.ReadFaster(1)));
    quieter.setOnAction(_ -> dispatch.accept(new Action.ReadLouder(-1)));
    louder.setOnAction(_ -> dispatch.accept(new Action.ReadLouder(1)));
    stop.setOnAction(_ -> dispatch.accept(new Action.StopReading()));
    for (var button : List.of(pause, again, slower, faster, quieter, louder, stop)) {
      button.getStyleClass().add("listen-button");
    }
    note.getStyleClass().add("listen-note");
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    buttons.managedProperty().bind(buttons.visibleProperty());
    getChildren().setAll(note, buttons);
    show(false);
  }

  /** Draws how a visit listens. */
  public void show(Visit visit) {
    shown = visit.listening();
    boolean failed = shown.state() instanceof Listening.Failed;
    show(shown.isOn() || failed);
    buttons.setVisible(shown.isOn());
    var words = content.words(visit.comfort().language());
    note.setText(note(words, failed));
    pauseSign.setIconCode(shown.isSpeaking() ? Feather.PAUSE : Feather.PLAY);
    pause.setText(words.text(shown.isSpeaking() ? "listen.pause" : "listen.goOn"));
    pause.setDisable(shown.state() instanceof Listening.Finished);
    again.setText(words.text("listen.again"));
    slower.setText(words.text("listen.slower"));
    faster.setText(words.text("listen.faster"));
    quieter.setText(words.text("listen.quieter"));
    louder.setText(words.text("listen.louder"));
    stop.setText(words.text("listen.stop"));
    slower.setDisable(!shown.canBeFaster(-1));
    faster.setDisable(!shown.canBeFaster(1));
    quieter.setDisable(!shown.canBeLouder(-1));
    louder.setDisable(!shown.canBeLouder(1));
  }

  private String note(Words words, boolean failed) {
    if (failed) {
      return words.text("listen.failed");
    }
    return shown.isOn() && !shown.alone() ? words.text("listen.others") : "";
  }

  private void show(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  private boolean noteBeside() {
    return Scale.isWide(this) && note.isManaged() && buttons.isManaged();
  }

  private double noteWidth(double room) {
    return noteBeside() ? Math.floor(room * NOTE) : room;
  }

  private double buttonsWidth(double room) {
    return noteBeside() ? room - noteWidth(room) - gap() : room;
  }

  private double gap() {
    return GAP * Scale.of(this);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width - getInsets().getLeft() - getInsets().getRight();
    double said = note.isManaged() ? note.prefHeight(noteWidth(room)) : 0;
    double keys = buttons.isManaged() ? buttons.prefHeight(buttonsWidth(room)) : 0;
    double between = said > 0 && keys > 0 ? gap() : 0;
    double inside = noteBeside() ? Math.max(said, keys) : said + between + keys;
    return getInsets().getTop() + inside + getInsets().getBottom();
  }

  /** The words stand beside the signs where the screen is wide, to leave it its height. */
  @Override
  protected void layoutChildren() {
    var display = Scale.isWide(this) ? ContentDisplay.LEFT : ContentDisplay.TOP;
    buttons.getChildren().forEach(node -> ((BigButton) node).setContentDisplay(display));
    double left = getInsets().getLeft();
    double top = getInsets().getTop();
    double room = getWidth() - left - getInsets().getRight();
    double height = getHeight() - top - getInsets().getBottom();
    double said = note.isManaged() ? note.prefHeight(noteWidth(room)) : 0;
    if (noteBeside()) {
      note.resizeRelocate(left, top, noteWidth(room), height);
      buttons.resizeRelocate(left + noteWidth(room) + gap(), top, buttonsWidth(room), height);
    } else {
      note.resizeRelocate(left, top, room, said);
      double used = said > 0 ? said + gap() : 0;
      buttons.resizeRelocate(left, top + used, room, Math.max(0, height - used));
    }
  }
}
