package glowup.kiosk.selfcheck.view;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.delivery.Reason;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.words.Words;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks staff to come, and says what became of it as far as it is known and no further. */
final class AskPanel extends VBox {
  private final BigButton ask = BigButton.secondary(Feather.BELL);
  private final FontIcon sign = new FontIcon(Feather.CLOCK);
  private final Label state = label("ask-state");
  private final Label note = label("ask-note");

  AskPanel(Runnable asked) {
    getStyleClass().add("ask-panel");
    ask.getStyleClass().add("ask");
    ask.setOnAction(_ -> asked.run());
    state.setGraphic(sign);
    getChildren().setAll(state, ask, note);
    wipe();
  }

  void show(Alert alert, Words words) {
    switch (alert) {
      case Alert.None _ -> set("", words.text("alert.what"), words.text("alert.ask"));
      case Alert.Raising _ -> state(Feather.CLOCK, words.text("alert.raising"));
      case Alert.Ended(var result) -> {
        switch (result) {
          case AlertResult.Told _ -> state(Feather.CHECK_CIRCLE, words.text("alert.told"));
          case AlertResult.Saved _ -> state(Feather.ALERT_TRIANGLE, words.text("alert.saved"));
          case AlertResult.NoWay _, AlertResult.TooMany _ ->
              state(Feather.ALERT_TRIANGLE, words.text("alert.notTold"));
          case AlertResult.Failed(var reasons) -> {
            sign.setIconCode(Feather.ALERT_TRIANGLE);
            var codes = reasons.stream().map(Reason::code).collect(Collectors.joining(", "));
            set(
                words.text("alert.notTold"),
                words.text("alert.code", Map.of("codes", codes)),
                words.text("alert.again"));
          }
        }
      }
    }
  }

  void wipe() {
    set("", "", "");
  }

  private void state(Ikon icon, String text) {
    sign.setIconCode(icon);
    set(text, "", "");
  }

  private void set(String stateWords, String noteWords, String askWords) {
    state.setText(stateWords);
    note.setText(noteWords);
    ask.setText(askWords);
    show(state, !stateWords.isEmpty());
    show(note, !noteWords.isEmpty());
    show(ask, !askWords.isEmpty());
    getStyleClass().remove("answered");
    if (!stateWords.isEmpty()) {
      getStyleClass().add("answered");
    }
    setAccessibleText((stateWords + " " + noteWords).strip());
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
