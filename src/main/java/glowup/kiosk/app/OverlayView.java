package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.view.LookUps;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Picture;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What lies over a screen: a question to answer first, or a neutral page that hides everything. */
final class OverlayView extends StackPane {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final LookUps lookUps;
  private final Picture picture = new Picture();
  private final Label countdown = new Label();
  private final Label title = new Label();
  private final Label line = new Label();
  private final VBox card = new VBox();
  private Overlay shown = new Overlay.None();
  private String language = "";

  OverlayView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    this.lookUps = new LookUps(content, dispatch);
    getStyleClass().add("veil");
    countdown.getStyleClass().add("countdown");
    title.getStyleClass().add("dialog-title");
    line.getStyleClass().add("dialog-words");
    for (var label : new Label[] {title, line}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    card.getStyleClass().add("dialog-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(card);
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this && shown instanceof Overlay.LookUp) {
            dispatch.accept(new Action.CloseOverlay());
          }
        });
    setVisible(false);
  }

  /** Lowered, a card stands on the ground with its buttons below its words. */
  @Override
  protected void layoutChildren() {
    boolean lowered = Scale.isLowered(this);
    boolean list = card.getStyleClass().contains("list") || shown instanceof Overlay.Languages;
    StackPane.setAlignment(card, lowered ? Pos.BOTTOM_CENTER : Pos.CENTER);
    double above = lowered && list ? Math.ceil(Scale.line(this) - getInsets().getTop()) : 0;
    StackPane.setMargin(card, new Insets(above, 0, 0, 0));
    super.layoutChildren();
  }

  void show(Visit visit) {
    var wanted = visit.overlay();
    var words = content.words(visit.comfort().language());
    if (wanted instanceof Overlay.Hidden) {
      content
          .illustrations()
          .find("hidden")
          .ifPresent(drawing -> picture.show(drawing, content.palette(visit.comfort().theme())));
    }
    if (wanted.equals(shown) && words.language().equals(language)) {
      return;
    }
    boolean onlyCounts =
        wanted instanceof Overlay.StillThere && shown instanceof Overlay.StillThere;
    shown = wanted;
    language = words.language();
    setVisible(!(wanted instanceof Overlay.None));
    getStyleClass().remove("opaque");
    card.getStyleClass().removeAll("look-up", "list");
    if (onlyCounts) {
      count((Overlay.StillThere) wanted);
      return;
    }
    card.setMaxHeight(Region.USE_PREF_SIZE);
    switch (wanted) {
      case Overlay.None _ -> card.getChildren().clear();
      case Overlay.StillThere still -> stillThere(still, words);
      case Overlay.ConfirmFresh _ -> confirmFresh(words);
      case Overlay.Hidden _ -> hidden(words);
      case Overlay.Languages _ -> languages(words);
      case Overlay.Meaning(var term) -> lookUp(lookUps.meaning(visit, term));
      case Overlay.Contents _ -> lookUp(lookUps.contents(visit));
      case Overlay.Sources _ -> lookUp(lookUps.sources(visit));
    }
  }

  private void stillThere(Overlay.StillThere still, Words words) {
    count(still);
    say(words.text("still.title"), words.text("still.words"));
    var stay = BigButton.primary(Feather.CHECK);
    stay.setText(words.text("still.stay"));
    stay.setOnAction(_ -> dispatch.accept(new Action.CloseOverlay()));
    var end = BigButton.secondary(Feather.REFRESH_CW);
    end.setText(words.text("still.end"));
    end.setOnAction(_ -> dispatch.accept(new Action.ConfirmFresh()));
    card.getChildren().setAll(title, countdown, line, stay, end);
    stay.requestFocus();
  }

  private void count(Overlay.StillThere still) {
    countdown.setText(Long.toString(still.secondsLeft()));
  }

  private void confirmFresh(Words words) {
    say(words.text("fresh.title"), words.text("fresh.words"));
    var keep = BigButton.primary(Feather.ARROW_LEFT);
    keep.setText(words.text("fresh.keep"));
    keep.setOnAction(_ -> dispatch.accept(new Action.CloseOverlay()));
    var wipe = BigButton.secondary(Feather.REFRESH_CW);
    wipe.setText(words.text("fresh.wipe"));
    wipe.setOnAction(_ -> dispatch.accept(new Action.ConfirmFresh()));
    card.getChildren().setAll(title, line, wipe, keep);
    keep.requestFocus();
  }

  private void hidden(Words words) {
    getStyleClass().add("opaque");
    say(words.text("hidden.title"), words.text("hidden.words"));
    var show = BigButton.primary(Feather.EYE);
    show.setText(words.text("hidden.show"));
    show.setOnAction(_ -> dispatch.accept(new Action.CloseOverlay()));
    var fresh = BigButton.secondary(Feather.REFRESH_CW);
    fresh.setText(words.text("nav.fresh"));
    fresh.setOnAction(_ -> dispatch.accept(new Action.ConfirmFresh()));
    card.getChildren().setAll(picture, title, line, show, fresh);
    show.requestFocus();
  }

  private void languages(Words words) {
    say(words.text("comfort.language"), "");
    card.getChildren().setAll(title);
    for (var tag : content.languages()) {
      var choice =
          tag.equals(words.language())
              ? BigButton.primary(Feather.CHECK)
              : BigButton.secondary(Feather.GLOBE);
      choice.setText(content.words(tag).languageName());
      choice.getStyleClass().add(content.words(tag).script());
      choice.setOnAction(_ -> dispatch.accept(new Action.SetLanguage(tag)));
      card.getChildren().add(choice);
    }
  }

  /** What is looked up is read, so it has the width of a page, and its last button closes it. */
  private void lookUp(List<Node> parts) {
    boolean isList = parts.stream().anyMatch(PagedPane.class::isInstance);
    card.getStyleClass().add("look-up");
    if (isList) {
      card.getStyleClass().add("list");
    }
    card.setMaxHeight(isList ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
    card.getChildren().setAll(parts);
    parts.getLast().requestFocus();
  }

  private void say(String heading, String words) {
    title.setText(heading);
    line.setText(words);
    card.setAccessibleText(heading + ". " + words);
  }
}
