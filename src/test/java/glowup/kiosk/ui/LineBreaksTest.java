package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LineBreaksTest {

  /** The marks are written as {@code <} for right to left and {@code >} for left to right. */
  @ParameterizedTest
  @CsvSource({
    "Plain words stay., Plain words stay.",
    "حب الشباب, حب< >الشباب",
    "جل (benzoyl peroxide) 12 مرة, جل< >(benzoyl peroxide)< >12< >مرة",
    "كلمة – كلمة, كلمة< >–< >كلمة",
    "كلمة 12, كلمة< >12",
  })
  void eachSpaceBesideAWordFromTheRightIsMarked(String text, String expected) {
    var shown = LineBreaks.marked(text).replace('\u200F', '<').replace('\u200E', '>');

    assertEquals(expected, shown);
    assertEquals(text, LineBreaks.unmarked(LineBreaks.marked(text)));
    assertEquals(LineBreaks.marked(text), LineBreaks.marked(LineBreaks.marked(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هذه صفحة تشرح حب الشباب (benzoyl peroxide) 12 مرة في اليوم، ثم تنتهي هنا.",
        "سطر أول\nسطر ثانٍ – وثالث «بين قوسين» أيضا",
        "English العربية Español"
      })
  void theLinesOfEveryWidthAreLaidOut(String text) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    for (var orientation :
        new NodeOrientation[] {NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT}) {
      for (int width = 140; width < 800; width += 11) {
        laidOut(text, orientation, width);
      }
    }
  }

  private static void laidOut(String text, NodeOrientation orientation, int width) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var label = new Label(LineBreaks.marked(text));
          label.setWrapText(true);
          label.setFont(arabic());
          label.setNodeOrientation(orientation);
          var group = new Group(label);
          var scene = new Scene(group);
          group.applyCss();
          double height = label.prefHeight(width);
          label.resize(width, height);
          label.layout();
          label.snapshot(null, null);
          return scene;
        });
  }

  private static Font arabic() throws IOException {
    var file = Path.of("assets", "fonts", "NotoSansArabic_400Regular.ttf");
    try (var in = Files.newInputStream(file)) {
      return Font.loadFont(in, 24);
    }
  }
}
