package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatePadTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Owner<DatePad> owner = new Owner<>();
  private final ControlOnGlass glass = new ControlOnGlass(() -> owner.make(DatePad::new));

  DatePadTest() {
    ask(DateAsk.past(TODAY));
  }

  @AfterEach
  void close() {
    glass.close();
  }

  private void ask(DateAsk ask) {
    owner.draws((pad, date) -> pad.show(ask, date, ControlOnGlass.words("en")), glass);
  }

  @Test
  void aDateLongAgoTakesFourTouches() {
    glass.touch("1940–1949", "1946", "March", "14");

    assertEquals("1946-03-14", owner.value());
    assertTrue(glass.seen().contains("March 14, 1946"), glass.seen());
  }

  @Test
  void aDateJustNowTakesOne() {
    glass.touch("Yesterday");

    assertEquals("2026-11-23", owner.value());
  }

  @Test
  void theYearOrTheMonthMayBeAllThatIsKnown() {
    glass.touch("2010–2019", "2015", "I only know the year");
    assertEquals("2015", owner.value());
    assertTrue(glass.shows("Take this date away"));

    glass.touch("Month: not chosen", "June", "I only know the month");
    assertEquals("2015-06", owner.value());
    assertTrue(glass.seen().contains("June 2015"), glass.seen());
  }

  @Test
  void aWholeDateMayBeWanted() {
    ask(new DateAsk(TODAY.minusYears(3), TODAY, TODAY, false));

    glass.touch("2024");

    assertFalse(glass.shows("I only know the year"));
  }

  @Test
  void aDayThatIsNotThereCannotBeChosen() {
    glass.touch("2020–2029", "2024", "February");
    assertTrue(glass.shows("29"));
    assertFalse(glass.shows("30"));

    glass.touch("29");
    assertEquals("2024-02-29", owner.value());
    glass.touch("Year: 2024", "2020–2029", "2023");

    assertEquals("2023-02", owner.value(), "there is no such day in that year");
    assertFalse(glass.shows("29"));
  }

  @Test
  void nothingAfterTodayIsOffered() {
    glass.touch("2020–2029");
    assertFalse(glass.shows("2027"));
    glass.touch("2026");
    assertFalse(glass.shows("December"));
    glass.touch("November");
    assertTrue(glass.shows("24"));
    assertFalse(glass.shows("25"));
  }

  @Test
  void aPartCanBeChangedAndTheRestStays() {
    glass.touch("1940–1949", "1946", "March", "14", "Month: March", "May");

    assertEquals("1946-05-14", owner.value());
  }

  @Test
  void aPartThatIsNotKnownAfterAllGoes() {
    glass.touch("1940–1949", "1946", "March", "14", "Day: 14", "I only know the month");

    assertEquals("1946-03", owner.value());
  }

  @Test
  void aYearThatIsNotWhollyAllowedIsNotEnough() {
    glass.touch("2020–2029", "2026");

    assertFalse(glass.shows("I only know the year"));
  }

  @Test
  void aDateCanBeTakenAway() {
    glass.touch("Today", "Take this date away");

    assertEquals("", owner.value());
    assertTrue(glass.shows("1940–1949"));
  }

  @Test
  void keysAloneChooseADateAndTheFocusStaysWithThem() {
    glass.focus(glass.find("1950–1959"));

    glass.press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);

    assertEquals("1950-01-01", owner.value());
  }

  @Test
  void nothingIsLeftAfterClearing() {
    glass.touch("1940–1949", "1946", "March", "14");

    glass.run(owner.control()::clear);

    assertFalse(glass.held().contains("1946"), glass.held());
    assertFalse(glass.held().contains("March"), glass.held());
  }
}
