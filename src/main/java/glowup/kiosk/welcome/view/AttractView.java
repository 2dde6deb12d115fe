package glowup.kiosk.welcome.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.Picture;
import glowup.kiosk.ui.SwayingBox;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nobody is here: who the clinic is, and three things one can do. Any touch begins. */
public final class AttractView implements View {
  private final ContentPack content;
  private final Picture picture = new Picture();
  private final Label headline = new Label();
  private final Label read = offer(Feather.BOOK_OPEN);
  private final Label answer = offer(Feather.CHECK_SQUARE);
  private final Label take = offer(Feather.FILE_TEXT);
  private final Label privacy = new Label();
  private final BigButton begin = BigButton.primary(Feather.ARROW_RIGHT);
  private final EqualRow languages = new EqualRow();
  private final VBox words;
  private final SwayingBox root;

  public AttractView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    headline.getStyleClass().add("headline");
    Wrapped.words(headline);
    Wrapped.words(privacy);
    privacy.getStyleClass().add("offer");
    begin.getStyleClass().add("begin");
    begin.setOnAction(_ -> dispatch.accept(new Action.Begin()));
    var offers = new VBox(read, answer, take);
    offers.getStyleClass().add("offers");
    offers.setMaxWidth(Region.USE_PREF_SIZE);
    offers.setAlignment(Pos.CENTER_LEFT);
    languages.getStyleClass().add("languages");
    for (var tag : content.languages()) {
      languages.getChildren().add(language(tag, dispatch));
    }
    words = new VBox(headline, offers, begin, languages, privacy);
    words.getStyleClass().add("welcome");
    List.of(headline, privacy).forEach(label -> label.setMinHeight(Region.USE_PREF_SIZE));
    root = new SwayingBox(picture, words);
    root.setOnMouseClicked(_ -> dispatch.accept(new Action.Begin()));
  }

  private BigButton language(String tag, Consumer<Action> dispatch) {
    var button = BigButton.secondary(Feather.GLOBE);
    button.setText(content.words(tag).languageName());
    button.getStyleClass().add(content.words(tag).script());
    button.setOnAction(
        _ -> {
          dispatch.accept(new Action.SetLanguage(tag));
          dispatch.accept(new Action.Begin());
        });
    return button;
  }

  private static Label offer(Ikon icon) {
    var label = new Label();
    label.getStyleClass().add("offer");
    label.setGraphic(new FontIcon(icon));
    Wrapped.words(label);
    label.setGraphicTextGap(18);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  public Region region() {
    return root;
  }

  @Override
  public void show(Visit visit) {
    var language = content.words(visit.comfort().language());
    content
        .illustrations()
        .find("attract")
        .ifPresent(drawing -> picture.show(drawing, content.palette(visit.comfort().theme())));
    // With one language there is nothing to choose; at the largest sizes the bar above has to do.
    boolean choice = content.languages().size() > 1 && !visit.comfort().textSize().isGrown();
    languages.setVisible(choice);
    languages.setManaged(choice);
    headline.setText(language.text("attract.headline"));
    read.setText(language.text("attract.read"));
    answer.setText(language.text("attract.answer"));
    take.setText(language.text("attract.take"));
    begin.setText(language.text("attract.begin"));
    privacy.setText(language.text("attract.privacy"));
  }
}
