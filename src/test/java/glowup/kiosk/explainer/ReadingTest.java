package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final Reading.Question first = new Reading.Question("acne", 0);
  private final Reading.Question second = new Reading.Question("acne", 1);

  @Test
  void nothingIsEmptyAndAnythingIsNot() {
    assertTrue(Reading.none().isEmpty());
    assertFalse(Reading.none().open("acne").isEmpty());
    assertFalse(Reading.none().toggle(first).isEmpty());
  }

  @Test
  void whatIsOpenedAgainKeepsItsPlace() {
    var reading = Reading.none().open("b").open("a").open("b");

    assertEquals(List.of("b", "a"), List.copyOf(reading.opened()));
  }

  @Test
  void questionsAreAskedInTheOrderOfTheirTouchAndTakenOff() {
    var reading = Reading.none().toggle(second).toggle(first);
    assertEquals(List.of(second, first), reading.questions());
    assertTrue(reading.asks(second));

    var less = reading.toggle(second);
    assertEquals(List.of(first), less.questions());
    assertFalse(less.asks(second));
  }

  @Test
  void whatItWasMadeFromMayChange() {
    var opened = new LinkedHashSet<>(List.of("acne"));
    var reading = new Reading(opened, List.of());
    opened.add("botox");

    assertEquals(List.of("acne"), List.copyOf(reading.opened()));
    assertThrows(UnsupportedOperationException.class, () -> reading.opened().add("botox"));
  }
}
