package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WrappedTest {
  private static final List<String> NOTHING = List.of();

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blackheads",
        "Blackheads and a well-known, long-standing/other thing",
        "Cicatrices que duran: ¿granos, puntos negros o espinillas?",
        "حب الشباب يظهر على الوجه"
      })
  void noWordBreaksInTwoAtTheLeastWidth(String text) {
    assertEquals(NOTHING, broken(() -> label(text), label -> label.minWidth(-1)));
    assertEquals(NOTHING, broken(() -> button(text), label -> label.minWidth(-1)));
  }

  @Test
  void whatStandsBesideTheWordsCountsToo() {
    Supplier<Labeled> withIcon =
        () -> {
          var label = label("Blackheads and whiteheads");
          label.setGraphic(new FontIcon(Feather.INFO));
          label.setContentDisplay(ContentDisplay.RIGHT);
          label.setGraphicTextGap(18);
          return label;
        };

    assertEquals(NOTHING, broken(withIcon, label -> label.minWidth(-1)));
  }

  @Test
  void aNarrowerLabelWouldBreakAWord() {
    assertFalse(broken(() -> label("Blackheads"), label -> label.minWidth(-1) - 8).isEmpty());
  }

  @Test
  void aPathMayGoOnAnywhere() {
    assertEquals(
        NOTHING,
        broken(() -> label("home/\u200Bkiosk/\u200Boutbox"), label -> label.minWidth(-1) / 2));
  }

  @Test
  void wordsFromTheRightAreHeardAsTheyWereSetWhateverLinesTheyStandIn() {
    var button = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> button("حب الشباب"));
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          var scene = new Scene(new Group(button));
          button.applyCss();
          button.resize(button.minWidth(-1), 200);
          button.layout();
          return scene;
        });

    assertEquals("حب\r\nالشباب", button.getText());
    assertEquals("حب الشباب", Wrapped.whole(button));
    assertEquals("حب الشباب", button.getAccessibleText());
  }

  private static Labeled label(String text) {
    var label = Wrapped.words(new Label());
    label.setText(text);
    label.setFont(Font.font(27));
    return label;
  }

  private static Labeled button(String text) {
    var button = BigButton.secondary(Feather.CHECK);
    button.setText(text);
    button.setFont(Font.font(27));
    return button;
  }

  private static List<String> broken(Supplier<Labeled> made, Function<Labeled, Double> width) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          var labeled = made.get();
          var scene = new Scene(new Group(labeled));
          scene.getRoot().applyCss();
          double wide = width.apply(labeled);
          labeled.resize(wide, labeled.prefHeight(wide));
          labeled.layout();
          return BrokenWords.in((Text) labeled.lookup(".text"));
        });
  }
}
