package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DropDownTest {
  private static final String CLOSED = "Touch to choose. Touch to open the list.";
  private static final List<DropDown.Option> OPTIONS =
      IntStream.rangeClosed(1, 30)
          .mapToObj(number -> new DropDown.Option("" + number, "Answer " + number))
          .toList();

  private final Owner<DropDown> owner = new Owner<>();
  private final ControlOnGlass glass = new ControlOnGlass(() -> owner.make(DropDown::new));

  DropDownTest() {
    owner.draws(
        (list, chosen) ->
            list.show(
                OPTIONS,
                Optional.of(chosen).filter(id -> !id.isEmpty()),
                ControlOnGlass.words("en")),
        glass);
  }

  @AfterEach
  void close() {
    glass.close();
  }

  @Test
  void theListOpensOnPagesAndChoosingShutsIt() {
    assertFalse(glass.shows("Answer 1"));

    glass.touch(CLOSED, "More answers");
    assertFalse(glass.shows("Answer 1"));
    glass.touch("Answer 20");

    assertEquals("20", owner.value());
    assertTrue(glass.shows("Answer 20. Touch to open the list."));
    assertFalse(glass.shows("Answer 19"));
  }

  @Test
  void anAnswerCanBeTakenAway() {
    glass.touch(CLOSED, "Answer 2", "Answer 2. Touch to open the list.");
    glass.touch("More answers", "More answers", "No answer");

    assertEquals("", owner.value());
    assertTrue(glass.shows(CLOSED));
  }

  @Test
  void keysAloneChoose() {
    glass.focus(glass.find(CLOSED));

    glass.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);

    assertEquals("2", owner.value());
  }

  @Test
  void nothingIsLeftAfterClearing() {
    glass.touch(CLOSED, "Answer 3", "Answer 3. Touch to open the list.");

    glass.run(owner.control()::clear);

    assertFalse(glass.held().contains("Answer"), glass.held());
  }
}
