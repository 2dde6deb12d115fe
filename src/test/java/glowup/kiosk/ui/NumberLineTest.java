package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberLineTest {
  private static final LineAsk ASK =
      new LineAsk(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, "Not at all", "Very much");

  private final Owner<NumberLine> owner = new Owner<>();
  private final ControlOnGlass glass = new ControlOnGlass(() -> owner.make(NumberLine::new));

  NumberLineTest() {
    owner.draws((line, chosen) -> line.show(ASK, chosen, ControlOnGlass.words("en")), glass);
  }

  @AfterEach
  void close() {
    glass.close();
  }

  @Test
  void nothingIsChosenAtFirst() {
    assertEquals("", owner.value());
    assertTrue(glass.seen().contains("Touch the line to answer"), glass.seen());
    assertFalse(glass.lookup(".line-thumb").isVisible());
    assertTrue(glass.seen().contains("Very much"), glass.seen());
  }

  @Test
  void aTapSendsTheThumbThere() {
    glass.touchAt(glass.lookup(".line-track"), 0.5, 0.4);

    assertEquals("5", owner.value());
    assertTrue(glass.lookup(".line-thumb").isVisible());
  }

  @Test
  void aFingerDragsTheThumb() {
    glass.touchAt(glass.lookup(".line-track"), 0.5, 0.4);
    glass.slide(glass.lookup(".line-track"), 0.5, 0.4, 0.99, 0.6);

    assertEquals("10", owner.value());
  }

  @Test
  void aFingerThatSlidesOffChangesNothing() {
    glass.touchAt(glass.lookup(".line-track"), 0.5, 0.4);
    glass.slide(glass.lookup(".line-track"), 0.5, 0.4, 0.9, 4);

    assertEquals("5", owner.value());
    assertTrue(glass.seen().contains("5"), glass.seen());
  }

  @Test
  void buttonsDoWhatAFingerDoes() {
    glass.touch("More", "More", "More", "Less");
    assertEquals("1", owner.value(), "the first press begins at the start");

    glass.touch("Take my answer away");
    assertEquals("", owner.value());
  }

  @Test
  void keysDoToo() {
    var line = glass.lookup(".line-track");
    glass.focus(line);

    glass.press(KeyCode.END, KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT);

    assertEquals("9", owner.value());
    assertTrue(
        ControlOnGlass.onScene(line::getAccessibleText)
            .startsWith("9. The line goes from Not at all"),
        line.getAccessibleText());
  }

  @Test
  void whereOneReadsFromTheRightTheLineDoesToo() {
    glass.mirror();
    var line = glass.lookup(".line-track");
    glass.focus(line);

    glass.press(KeyCode.HOME, KeyCode.LEFT);

    assertEquals("1", owner.value());
    glass.touchAt(line, 0.99, 0.4);
    assertEquals("10", owner.value());
  }

  @Test
  void nothingIsLeftAfterClearing() {
    glass.touch("More", "More");

    glass.run(owner.control()::clear);

    assertFalse(glass.held().contains("Very much"), glass.held());
    assertFalse(glass.lookup(".line-thumb").isVisible());
  }
}
