package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.staff.NewPin.Fault;
import glowup.kiosk.staff.NewPin.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPinTest {
  private static final NewPin CHOOSING = NewPin.begun().codeJudged(new PinResult.Right());

  @Test
  void theCodeComesFirst() {
    var begun = NewPin.begun();
    assertEquals(Step.CODE, typing(begun, "482915").entered().step());
    assertEquals(Optional.of(Fault.WRONG_CODE), begun.codeJudged(new PinResult.Wrong(2)).fault());
    var wait = new PinResult.Wait(Duration.ofSeconds(15));
    assertEquals(Optional.of(Fault.WAIT), begun.codeJudged(wait).fault());
    assertEquals(Step.FIRST, CHOOSING.step());
  }

  @ParameterizedTest
  @CsvSource({"48291, TOO_SHORT", "000000, TOO_EASY", "123456, TOO_EASY", "987654, TOO_EASY"})
  void aPinThatGivesNoShelterIsRefused(String digits, Fault fault) {
    var pin = typing(CHOOSING, digits).entered();
    assertEquals(Step.FIRST, pin.step());
    assertEquals(Optional.of(fault), pin.fault());
    assertEquals("", pin.typed());
  }

  @Test
  void aPinIsTypedTwiceTheSame() {
    var again = typing(CHOOSING, "482915").entered();
    assertEquals(Step.AGAIN, again.step());

    assertTrue(typing(again, "482915").entered().agreed());

    var different = typing(again, "482916").entered();
    assertFalse(different.agreed());
    assertEquals(Step.FIRST, different.step());
    assertEquals(Optional.of(Fault.DIFFERENT), different.fault());
  }

  @Test
  void noDigitIsEverWrittenDown() {
    assertFalse(typing(CHOOSING, "482915").toString().contains("4"));
  }

  @Test
  void aShuffledPadHasAllDigitsInAnotherOrderEachTime() {
    var random = new Random(7);
    var once = PadOrder.shuffled(random);
    var digits = IntStream.rangeClosed(0, 9).boxed().toList();
    assertEquals(digits, once.stream().sorted().toList());
    assertNotEquals(PadOrder.PLAIN, once);
    assertNotEquals(once, PadOrder.shuffled(random));
  }

  private static NewPin typing(NewPin pin, String digits) {
    var typed = pin;
    for (int i = 0; i < digits.length(); i++) {
      typed = typed.typed(digits.charAt(i));
    }
    return typed;
  }
}
