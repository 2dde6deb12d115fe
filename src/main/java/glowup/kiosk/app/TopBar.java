package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.Picture;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Whose kiosk this is, and how one likes to read: in the same place on every screen. */
final class TopBar extends HBox {
  private final ContentPack content;
  private final Picture logo = new Picture();
  private final Label name = new Label();
  private final BigButton textSize = BigButton.secondary(Feather.TYPE);
  private final BigButton theme = BigButton.secondary(Feather.SUN);
  private final BigButton language = BigButton.secondary(Feather.GLOBE);
  private final ReadButton read;
  private Visit visit;

  TopBar(ContentPack content, Predicate<String> speaks, Consumer<Action> dispatch) {
    this.content = content;
    this.read = new ReadButton(true, speaks, dispatch);
    this.visit = Visit.fresh(0, content.clinicLanguage());
    getStyleClass().add("top-bar");
    logo.getStyleClass().add("clinic-logo");
    name.getStyleClass().add("clinic-name");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.SOMETIMES);
    textSize.setOnAction(
        _ -> dispatch.accept(new Action.SetTextSize(visit.comfort().textSize().next())));
    theme.setOnAction(_ -> dispatch.accept(new Action.SetTheme(visit.comfort().theme().next())));
    language.setOnAction(_ -> dispatch.accept(new Action.OpenLanguages()));
    for (var button : new BigButton[] {textSize, theme, language}) {
      button.getStyleClass().add("bar-button");
      button.setMaxWidth(Region.USE_PREF_SIZE);
    }
    // With one language there is nothing to choose.
    language.setVisible(content.languages().size() > 1);
    language.setManaged(content.languages().size() > 1);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(logo, name, space, read.region(), textSize, theme, language);
  }

  /** A name that is cut short says less than none. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    name.setVisible(name.isManaged() && name.getWidth() + 1 >= name.prefWidth(-1));
  }

  void show(Visit next) {
    visit = next;
    var words = content.words(next.comfort().language());
    name.setText(content.settings().clinic().name());
    name.setManaged(!next.comfort().textSize().isGrown());
    content
        .illustrations()
        .find(content.settings().clinic().logo())
        .ifPresent(drawing -> logo.show(drawing, content.palette(next.comfort().theme())));
    read.show(next, words);
    textSize.setText(words.text("comfort.textSize"));
    var size = next.comfort().textSize().name().toLowerCase(Locale.ROOT);
    textSize.setAccessibleText(words.text("comfort.textSize." + size));
    theme.setText(words.text("comfort.theme." + next.comfort().theme().next().id()));
    language.setText(words.languageName());
    language.setAccessibleText(words.text("comfort.language") + " " + words.languageName());
  }
}
