package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberPadTest {
  private static final NumberAsk DAYS =
      new NumberAsk(
          1, false, Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal(300)), "days");
  private static final NumberAsk WARMTH =
      new NumberAsk(0, true, Optional.empty(), Optional.empty(), "°C");

  private final Owner<NumberPad> owner = new Owner<>();
  private final ControlOnGlass glass = new ControlOnGlass(() -> owner.make(NumberPad::new));

  @AfterEach
  void close() {
    glass.close();
  }

  private void ask(NumberAsk ask, String language) {
    owner.draws((pad, typed) -> pad.show(ask, typed, ControlOnGlass.words(language)), glass);
  }

  @Test
  void keysTypeTheNumberThatIsShownLargeWithItsUnitAndItsRange() {
    ask(DAYS, "en");

    glass.touch("1", "2", "Point", "5");

    assertEquals("12.5", owner.value());
    var seen = List.of(glass.seen().split("\n"));
    assertTrue(seen.containsAll(List.of("12.5", "days", "From 1 to 300")), seen.toString());
  }

  @Test
  void aNumberBeyondItsRangeIsSaidKindly() {
    ask(DAYS, "en");

    glass.touch("4", "0", "0");

    assertFalse(DAYS.accepts(owner.value()));
    assertTrue(glass.seen().contains("That is more than 300. Please check it."), glass.seen());
    glass.touch("Take the last digit away");
    assertEquals("40", owner.value());
    assertTrue(DAYS.accepts(owner.value()));
    assertFalse(glass.seen().contains("Please check it."), glass.seen());
  }

  @Test
  void anotherLanguageWritesTheSameNumberItsOwnWay() {
    ask(DAYS, "es");

    glass.touch("7", "Coma", "5");

    assertEquals("7.5", owner.value());
    assertTrue(glass.seen().contains("7,5"), glass.seen());
  }

  @Test
  void onlyTheKeysThatTheNumberNeedsAreThere() {
    ask(WARMTH, "en");

    assertFalse(glass.shows("Point"));
    glass.touch("Minus", "8");
    assertEquals("-8", owner.value());
    glass.touch("Minus");
    assertEquals("8", owner.value());
    ask(DAYS, "en");
    assertFalse(glass.shows("Minus"));
  }

  @Test
  void aRealKeyboardTypesToo() {
    ask(DAYS, "en");
    glass.focus(glass.find("5"));

    glass.press(KeyCode.DIGIT4, KeyCode.A, KeyCode.DIGIT2, KeyCode.BACK_SPACE, KeyCode.SPACE);

    assertEquals("45", owner.value(), "4, 2 taken away, and the key that has the focus");
  }

  @Test
  void nothingIsLeftAfterClearing() {
    ask(DAYS, "en");
    glass.touch("1", "2");

    glass.run(owner.control()::clear);

    assertFalse(glass.held().contains("12"), glass.held());
    assertFalse(glass.held().contains("300"), glass.held());
  }

  @Test
  void aSoleUnitNeedsNoChoosingAndSeveralDo() {
    var units = List.of(new Measure.Unit("kg", "kilograms"), new Measure.Unit("lb", "pounds"));
    var chosen = new Owner<Measure>();
    var typed = new Owner<Measure>();
    try (var other =
        new ControlOnGlass(() -> typed.make(told -> new Measure(told, chosen::tell)))) {
      Runnable draw =
          () ->
              typed
                  .control()
                  .show(
                      DAYS,
                      typed.value(),
                      units,
                      Optional.of(chosen.value()).filter(code -> !code.isEmpty()),
                      ControlOnGlass.words("en"));
      typed.draws((_, _) -> draw.run(), other);
      chosen.onChange(draw);

      other.touch("7", "pounds", "2");

      assertEquals("72", typed.value());
      assertEquals("lb", chosen.value());
      other.run(
          () ->
              typed
                  .control()
                  .show(
                      DAYS,
                      "72",
                      units.subList(0, 1),
                      Optional.empty(),
                      ControlOnGlass.words("en")));
      assertFalse(other.shows("kilograms"));
      assertTrue(other.seen().contains("kilograms"), other.seen());
      other.run(typed.control()::clear);
      assertFalse(other.held().contains("kilograms"), other.held());
    }
  }
}
