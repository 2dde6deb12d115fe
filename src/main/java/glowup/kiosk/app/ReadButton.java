package glowup.kiosk.app;

import glowup.kiosk.ui.BigButton;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * Read to me: in the lower bar, or in the upper one where words are large, for there each has the
 * room for it.
 */
final class ReadButton {
  private final BigButton button = BigButton.secondary(Feather.VOLUME_2);
  private final boolean forLargeWords;
  private final Predicate<String> speaks;

  /**
   * The button.
   *
   * @param forLargeWords whether it shows while words are large, or while they are not
   * @param speaks whether a screen in a language can be read aloud
   */
  ReadButton(boolean forLargeWords, Predicate<String> speaks, Consumer<Action> dispatch) {
    this.forLargeWords = forLargeWords;
    this.speaks = speaks;
    button.getStyleClass().addAll("bar-button", "read-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMaxWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> dispatch.accept(new Action.ReadToMe()));
  }

  Region region() {
    return button;
  }

  void show(Visit visit, Words words) {
    boolean isRead =
        switch (visit.screen()) {
          case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ -> false;
          default -> true;
        };
    boolean here = visit.comfort().textSize().isGrown() == forLargeWords;
    button.setText(words.text("listen.read"));
    button.setManaged(here && speaks.test(words.language()));
    // While it reads, the buttons to stop and to pause are below all else.
    button.setVisible(button.isManaged() && isRead && !visit.listening().isOn());
  }
}
