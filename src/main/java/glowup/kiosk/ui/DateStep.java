package glowup.kiosk.ui;

/** Which part of a date is being chosen. */
enum DateStep {
  DECADE,
  YEAR,
  MONTH,
  DAY,
  DONE;

  private static final int AT_ONCE = 12;

  /** Where choosing begins: few years need no decades. */
  static DateStep first(DateAsk ask) {
    return ask.years().size() <= AT_ONCE ? YEAR : DECADE;
  }

  /** What is asked after a touch: the first part not yet known. */
  static DateStep after(DateParts date) {
    return date.month() == 0 ? MONTH : date.day() == 0 ? DAY : DONE;
  }
}
