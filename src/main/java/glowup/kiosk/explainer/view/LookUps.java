package glowup.kiosk.explainer.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.QrCode;
import glowup.kiosk.explainer.Source;
import glowup.kiosk.explainer.Term;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a reader looks up and closes again: what a word means, where one is, where it comes from.
 */
public final class LookUps {
  private final ContentPack content;
  private final Consumer<Action> dispatch;

  public LookUps(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
  }

  /** The meaning of a term, in large letters. */
  public List<Node> meaning(Visit visit, String id) {
    var words = words(visit);
    var term = content.glossary(visit.comfort().language()).find(id);
    var meaning = label("term-meaning", term.map(Term::meaning).orElse(""));
    return List.of(label("dialog-title", term.map(Term::name).orElse(id)), meaning, close(words));
  }

  /** The chunks of the explainer that is open, with the one that is being read. */
  public List<Node> contents(Visit visit) {
    var words = words(visit);
    if (!(visit.screen() instanceof Screen.Reader reader)) {
      return List.of(close(words));
    }
    var chunks = explainer(visit, reader).map(Explainer::chunks).orElse(List.of());
    int on = reader.pages().chunkOn(reader.page());
    var buttons = new ArrayList<BigButton>();
    for (int i = 0; i < chunks.size(); i++) {
      int chunk = i;
      boolean here = i == on;
      var button =
          here ? BigButton.primary(Feather.BOOKMARK) : BigButton.secondary(Feather.FILE_TEXT);
      var heading = chunks.get(i).heading();
      button.setText(heading.isBlank() ? words.text("reader.opening") : heading);
      button.setAccessibleText(
          here ? words.text("reader.here", Map.of("chunk", button.getText())) : button.getText());
      button.getStyleClass().add("chunk-button");
      button.setOnAction(_ -> dispatch.accept(new Action.OpenChunk(chunk)));
      buttons.add(button);
    }
    return List.of(
        label("dialog-title", words.text("reader.contents")),
        paged(buttons, visit, 1.5),
        close(words));
  }

  /** The sources of the explainer that is open, each with its address to take home on a phone. */
  public List<Node> sources(Visit visit) {
    var words = words(visit);
    var sources =
        visit.screen() instanceof Screen.Reader reader
            ? explainer(visit, reader).map(Explainer::sources).orElse(List.of())
            : List.<Source>of();
    return List.of(
        label("dialog-title", words.text("reader.sources")),
        label("dialog-words", words.text(sources.isEmpty() ? "sources.none" : "sources.hint")),
        paged(sources.stream().map(LookUps::source).toList(), visit, 1.4),
        close(words));
  }

  private static Node source(Source source) {
    var title = label("source-title", source.title());
    var where = new ArrayList<String>();
    if (!source.authors().isBlank()) {
      where.add(source.authors());
    }
    if (!source.published().isBlank()) {
      where.add(source.published());
    }
    if (source.year() > 0 && !source.published().contains(Integer.toString(source.year()))) {
      where.add(Integer.toString(source.year()));
    }
    var words = new VBox(title, label("source-where", String.join(". ", where) + "."));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinHeight(Region.USE_PREF_SIZE);
    if (!Wrapped.runsLeft(source.title())) {
      words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words);
    line.getStyleClass().add("source");
    line.setAlignment(Pos.CENTER_LEFT);
    if (!source.url().isBlank()) {
      QrCode.of(source.url()).map(QrPane::new).ifPresent(line.getChildren()::add);
    }
    return line;
  }

  private PagedPane paged(List<? extends Node> nodes, Visit visit, double stretch) {
    var words = words(visit);
    var list = new PagedPane(1, visit.comfort().textSize().isGrown() ? 1 : 2).stretch(stretch);
    list.setWords(words.text("paged.earlier"), words.text("paged.later"));
    list.setItems(nodes);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private BigButton close(Words words) {
    var close = BigButton.primary(Feather.X);
    close.setText(words.text("nav.close"));
    close.setOnAction(_ -> dispatch.accept(new Action.CloseOverlay()));
    return close;
  }

  private Optional<Explainer> explainer(Visit visit, Screen.Reader reader) {
    return content.library(visit.comfort().language()).find(reader.explainer());
  }

  private Words words(Visit visit) {
    return content.words(visit.comfort().language());
  }

  private static Label label(String style, String text) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
