package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextEntryTest {
  private static final TextEntry.Ask FREE = new TextEntry.Ask(OptionalInt.empty(), true);

  private final Owner<TextEntry> owner = new Owner<>();
  private final ControlOnGlass glass = new ControlOnGlass(() -> owner.make(TextEntry::new));

  @AfterEach
  void close() {
    glass.close();
  }

  private void ask(TextEntry.Ask ask, String language) {
    owner.draws((entry, typed) -> entry.show(ask, typed, ControlOnGlass.words(language)), glass);
  }

  @Test
  void shiftHoldsForOneLetter() {
    ask(FREE, "en");

    glass.touch("Capital letter", "H", "i", "Space", "t");

    assertEquals("Hi t", owner.value());
  }

  @Test
  void spanishHasItsLettersAtHand() {
    ask(FREE, "es");

    glass.touch("¿", "a", "ñ", "o", "Mayúscula", "É", "ü", "!");

    assertEquals("¿añoÉü!", owner.value());
  }

  @Test
  void numbersAndSignsAreOnTheSecondPage() {
    ask(FREE, "en");

    glass.touch("a", "Numbers and signs", "ñ", "7", "%", "Letters", "b");

    assertEquals("añ7%b", owner.value());
  }

  @Test
  void aLongTextHasLinesAndAShortOneHasNone() {
    ask(FREE, "en");
    glass.touch("a", "New line", "b");
    assertEquals("a\nb", owner.value());

    ask(new TextEntry.Ask(OptionalInt.empty(), false), "en");
    assertFalse(glass.shows("New line"));
  }

  @Test
  void lettersAreCountedAndNoMoreThanFitAreTaken() {
    ask(new TextEntry.Ask(OptionalInt.of(3), false), "en");
    glass.touch("a", "b");
    assertTrue(glass.seen().contains("1 letter left"), glass.seen());

    glass.touch("c", "d");

    assertEquals("abc", owner.value());
    assertTrue(glass.seen().contains("No more letters fit"), glass.seen());
  }

  @Test
  void erasingTakesAWholeLetter() {
    owner.with("a\u0301");
    ask(FREE, "en");

    glass.touch("Take the last letter away");

    assertEquals("", owner.value());
  }

  @Test
  void aRealKeyboardTypesSpacesAndLinesWhereTheTextHasTheFocus() {
    ask(FREE, "en");
    glass.focus(glass.lookup(".typed-text"));

    glass.press(KeyCode.A, KeyCode.SPACE, KeyCode.B, KeyCode.ENTER, KeyCode.C, KeyCode.BACK_SPACE);

    assertEquals("a b\n", owner.value());
  }

  @Test
  void aKeyThatHasTheFocusIsPressedOnceByTheSpaceBar() {
    ask(FREE, "en");
    glass.focus(glass.find("q"));

    glass.press(KeyCode.SPACE);

    assertEquals("q", owner.value());
  }

  @Test
  void nothingIsLeftAfterClearing() {
    ask(FREE, "en");
    glass.touch("a", "b", "c");

    glass.run(owner.control()::clear);

    assertFalse(glass.held().contains("abc"), glass.held());
  }
}
