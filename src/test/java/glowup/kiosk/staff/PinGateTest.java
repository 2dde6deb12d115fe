package glowup.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.DeskSettings;
import glowup.kiosk.clinic.Hours;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.clinic.PrinterSettings;
import glowup.kiosk.clinic.Settings;
import glowup.kiosk.clinic.SpeechSettings;
import glowup.kiosk.clinic.StaffSettings;
import glowup.kiosk.clinic.Times;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinGateTest {
  private static final String RIGHT = "135790";
  private static final String WRONG = "111111";

  private static final String CODE = "000042";
  private static final Optional<PrinterSettings> PRINTER =
      Optional.of(new PrinterSettings(URI.create("ipp://localhost/")));

  private final RandomGenerator random = () -> 42L << 33;
  private final Path state;
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  PinGateTest(@TempDir Path state) {
    this.state = state;
  }

  @Test
  void theRightPinOpens() {
    assertEquals(new PinResult.Right(), enter(gate(), RIGHT));
  }

  @Test
  void eachWrongPinSaysHowManyTriesAreLeftAndTheFifthWaits() {
    var gate = gate();
    for (int left = 4; left >= 1; left--) {
      assertEquals(new PinResult.Wrong(left), enter(gate, WRONG));
    }
    assertEquals(waiting(15), enter(gate, WRONG));
  }

  @Test
  void theRightPinDoesNotOpenBeforeTheWaitIsOver() {
    var gate = shut();
    pass(14);
    assertEquals(waiting(1), enter(gate, RIGHT));
    pass(1);
    assertEquals(new PinResult.Right(), enter(gate, RIGHT));
  }

  @Test
  void theWaitDoublesWithEachFurtherWrongPinUpToAnHour() {
    var gate = shut();
    for (long seconds : List.of(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L)) {
      pass(3600);
      assertEquals(waiting(seconds), enter(gate, WRONG));
    }
  }

  @Test
  void typingDuringAWaitDoesNotLengthenIt() {
    var gate = shut();
    pass(5);
    assertEquals(waiting(10), enter(gate, WRONG));
    pass(5);
    assertEquals(waiting(5), enter(gate, WRONG));
  }

  @Test
  void theRightPinForgetsTheWrongOnes() {
    var gate = shut();
    pass(15);
    enter(gate, RIGHT);
    assertEquals(new PinResult.Wrong(4), enter(gate, WRONG));
  }

  @Test
  void aRestartNeitherEndsTheWaitNorForgetsTheCount() {
    shut();
    pass(5);
    assertEquals(waiting(10), enter(gate(), RIGHT));
    pass(10);
    assertEquals(waiting(30), enter(gate(), WRONG));
  }

  @Test
  void aWrongPinIsCountedBeforeItIsLookedAt() {
    var gate =
        new PinGate(
            Optional.of(
                _ -> {
                  throw new IllegalStateException("the plug is pulled");
                }),
            new PinTriesFile(state),
            new PinFile(state),
            () -> now);
    assertThrows(IllegalStateException.class, () -> enter(gate, WRONG));
    assertEquals(new PinResult.Wrong(3), enter(gate(), WRONG));
  }

  @Test
  void aClockSetBackNeitherEndsTheWaitNorMakesItLonger() {
    var gate = shut();
    now = now.minus(Duration.ofDays(3650));
    assertEquals(waiting(15), enter(gate, RIGHT));
    pass(14);
    assertEquals(waiting(1), enter(gate(), RIGHT));
    pass(1);
    assertEquals(new PinResult.Right(), enter(gate(), RIGHT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0 2026-11-23T10:00:00Z",
        "-1 2026-11-23T10:00:00Z",
        "5",
        "5 yesterday",
        "5 2026-11-23T10:00:00Z more",
        "99999999999999 2026-11-23T10:00:00Z"
      })
  void aFileMeddledWithCountsAsFiveWrongOnes(String content) throws IOException {
    Files.writeString(state.resolve("pin-tries"), content);
    var gate = gate();
    assertEquals(waiting(15), enter(gate, RIGHT));
    pass(15);
    assertEquals(waiting(30), enter(gate, WRONG));
  }

  @Test
  void aFileThatCannotBeReadCountsAsFiveWrongOnes() throws IOException {
    Files.createDirectory(state.resolve("pin-tries"));
    assertEquals(waiting(15), enter(gate(), RIGHT));
  }

  @Test
  void theFileHoldsACountAndAnInstantAndGoesWithTheRightPin() throws IOException {
    var gate = gate();
    enter(gate, WRONG);
    assertEquals("1 2026-11-23T10:00:00Z\n", Files.readString(state.resolve("pin-tries")));
    enter(gate, RIGHT);
    try (var left = Files.list(state)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void theDigitsAreClearedWhateverTheAnswer() {
    var digits = WRONG.toCharArray();
    gate().enter(digits);
    assertArrayEquals(new char[6], digits);
  }

  @Test
  void inDemoModeWithoutAPinSixZerosOpen() {
    var gate = new PinGate(settings(Optional.empty(), Optional.empty()), random, () -> now);
    assertEquals(new PinResult.Wrong(4), enter(gate, WRONG));
    assertEquals(new PinResult.Right(), enter(gate, "000000"));
  }

  @Test
  void outsideDemoModeWithoutAPinOnlyTheCodeOnTheConsoleLetsOneChoose() {
    var gate = unset();
    assertTrue(gate.needsSetUp());
    assertFalse(gate.choose(RIGHT.toCharArray()), "the code comes first");
    assertEquals(new PinResult.Wrong(4), enter(gate, "000000"));

    assertEquals(new PinResult.Right(), enter(gate, CODE));
    assertTrue(gate.choose(RIGHT.toCharArray()));

    assertFalse(gate.needsSetUp());
    assertEquals(new PinResult.Right(), enter(gate, RIGHT));
    assertEquals(new PinResult.Wrong(4), enter(gate, CODE));
  }

  @Test
  void aPinThatWasChosenHoldsAcrossRestartsAndNobodyCanChooseAnother() throws IOException {
    var gate = unset();
    enter(gate, CODE);
    gate.choose(RIGHT.toCharArray());

    var restarted = unset();
    assertFalse(restarted.needsSetUp());
    assertEquals(new PinResult.Right(), enter(restarted, RIGHT));
    assertFalse(restarted.choose("246802".toCharArray()));
    var file = state.resolve("pin-hash");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertFalse(Files.readString(file).contains(RIGHT));
  }

  @Test
  void aChosenPinThatSomebodyMeddledWithOpensNothingAndIsNotChosenAnew() throws IOException {
    Files.writeString(state.resolve("pin-hash"), "nonsense");
    var gate = unset();
    assertFalse(gate.needsSetUp());
    assertEquals(new PinResult.NotSet(), enter(gate, CODE));
  }

  @Test
  void thePinOfTheSettingsGoesBeforeTheChosenOne() {
    var gate = unset();
    enter(gate, CODE);
    gate.choose(RIGHT.toCharArray());

    var hash = Optional.of(StaffPin.create("246802".toCharArray()).toString());
    var named = new PinGate(settings(PRINTER, hash), random, () -> now);

    assertEquals(new PinResult.Right(), enter(named, "246802"));
    assertEquals(new PinResult.Wrong(4), enter(named, RIGHT));
  }

  private PinGate unset() {
    return new PinGate(settings(PRINTER, Optional.empty()), random, () -> now);
  }

  @Test
  void aPinThatIsSetShutsOutTheSixZerosInDemoModeToo() {
    var hash = Optional.of(StaffPin.create(RIGHT.toCharArray()).toString());
    var gate = new PinGate(settings(Optional.empty(), hash), random, () -> now);
    assertFalse(enter(gate, "000000") instanceof PinResult.Right);
    assertTrue(enter(gate, RIGHT) instanceof PinResult.Right);
  }

  private PinGate gate() {
    return new PinGate(
        Optional.of(digits -> Arrays.equals(digits, RIGHT.toCharArray())),
        new PinTriesFile(state),
        new PinFile(state),
        () -> now);
  }

  private PinGate shut() {
    var gate = gate();
    for (int wrong = 0; wrong < 5; wrong++) {
      enter(gate, WRONG);
    }
    return gate;
  }

  private void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  private static PinResult enter(PinGate gate, String digits) {
    return gate.enter(digits.toCharArray());
  }

  private static PinResult waiting(long seconds) {
    return new PinResult.Wait(Duration.ofSeconds(seconds));
  }

  private Settings settings(Optional<PrinterSettings> printer, Optional<String> pinHash) {
    var minute = Duration.ofMinutes(1);
    return new Settings(
        new Clinic("Clinic", "", "1", "2", ""),
        List.of("en"),
        Map.of(),
        new Times(minute, minute, minute, minute, minute),
        Paper.A4,
        false,
        printer.isEmpty(),
        printer,
        Optional.empty(),
        DeskSettings.none(),
        new StaffSettings(pinHash, false),
        Hours.always(ZoneId.of("UTC")),
        SpeechSettings.usual(),
        state,
        state);
  }
}
